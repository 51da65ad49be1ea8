@writes @serial
Feature: Numbers and teams by the settings
  Numbers follow the format of the installation and may be taken twice where that is allowed. The setting that copies
  teams to new projects is for the pages alone. Rule CP6.

  Rule: A number that is left out follows the format of the installation

    @since-2.63
    Scenario Outline: [SG-36] Anna creates a <thing> without number
      When Anna creates a <thing> with number unset
      Then the answer is 200 OK
      And its number follows <thing>.number_format

      Examples: three kinds of records
        | thing    |
        | customer |
        | project  |
        | activity |

    @since-2.63
    Scenario: [SG-37] Anna creates a project without number where the format has letters
      Given the installation has project.number_format "P-{pc,6}"
      When Anna creates a project with number unset
      Then the answer is 200 OK
      And its number follows project.number_format

  Rule: What a new customer leaves out comes from the settings of the installation

    @since-2.63
    Scenario Outline: [SG-43] Anna creates a customer without <field>
      When Anna creates a customer with <field> unset
      Then the answer is 200 OK
      And its <field> follows defaults.customer.<field>

      Examples: three fields with a setting
        | field    |
        | country  |
        | currency |
        | language |

  Rule: A number is taken twice only where the installation allows it

    Scenario Outline: [SG-38] Anna creates a <thing> with the number of another where that is <word>
      Given the installation has <setting> "<value>"
      And there is a <thing> called "first"
      When Anna creates a <thing> with number "{first.number}"
      Then the answer is <status>

      Examples: three kinds of records, both values
        | thing    | setting                              | value | word      | status          |
        | customer | customer.rules.allow_duplicate_number | 0     | forbidden | 400 Bad Request |
        | customer | customer.rules.allow_duplicate_number | 1     | allowed   | 200 OK          |
        | project  | project.allow_duplicate_number        | 0     | forbidden | 400 Bad Request |
        | project  | project.allow_duplicate_number        | 1     | allowed   | 200 OK          |
        | activity | activity.allow_duplicate_number       | 0     | forbidden | 400 Bad Request |
        | activity | activity.allow_duplicate_number       | 1     | allowed   | 200 OK          |

  Rule: A project that is created through the API takes no teams of its maker, whatever the installation says

    Scenario Outline: [SG-39] Anna, who is in a team, creates a project where pages copy teams <word>
      Given the installation has project.copy_teams_on_create "<value>"
      And there is a team with members [{"user": "{Anna}", "teamlead": true}]
      When Anna creates a project
      Then the answer is 200 OK
      And its teams is []

      Examples: both values
        | value | word   |
        | 1     | always |
        | 0     | never  |
