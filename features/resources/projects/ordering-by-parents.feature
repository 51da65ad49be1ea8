@writes
Feature: Ordering projects by customer, and activities by project
  A list ordered by a parent uses the parent's name, not the age or name of its items. Rule F4.

  Rule: Projects ordered by customer are ordered by the names of their customers

    Background:
      Given there is a customer with name "Zq customer {scenario}"
      And there is a project called "older" with
        """json
        {"name": "Aq older {scenario}"}
        """
      And there is a customer with name "Aq customer {scenario}"

    Scenario Outline: [PR-51] John lists projects ordered by customer, <order>
      Given there is a project called "newer" with
        """json
        {"name": "Zq newer {scenario}"}
        """
      When John lists projects with "orderBy=customer&order=<order>"
      Then the list holds "<first>" before "<second>"

      Examples: neither by id nor by their own names
        | order | first | second | why        |
        | ASC   | newer | older  | A before Z |
        | DESC  | older | newer  | Z before A |

  Rule: Activities ordered by project are ordered by the names of their projects

    Background:
      Given there is a project with name "Zq project {scenario}"
      And there is an activity called "older" with
        """json
        {"name": "Aq older {scenario}"}
        """
      And there is a project with name "Aq project {scenario}"

    Scenario Outline: [AC-33] John lists activities ordered by project, <order>
      Given there is an activity called "newer" with
        """json
        {"name": "Zq newer {scenario}"}
        """
      When John lists activities with "orderBy=project&order=<order>"
      Then the list holds "<first>" before "<second>"

      Examples: neither by id nor by their own names
        | order | first | second | why        |
        | ASC   | newer | older  | A before Z |
        | DESC  | older | newer  | Z before A |
