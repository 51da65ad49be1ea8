@reads @walk
Feature: The records of an installation
  Where a run makes no records of its own, each account that was given walks those that are there: what it lists,
  and a sample of the records one by one. Nothing is known of them, so that each rule speaks of what an answer says itself.

  Rule: What an account lists it can read, unless its role may not

    Scenario: [WK-01] Each given account reads a sample of every collection
      When each given account reads what there is
      Then every answer fits its reader

  Rule: A record reads as its row in the list

    Scenario: [WK-02] Each given account reads the records of its lists
      When each given account reads what there is
      Then every record reads as its row

  Rule: A date-time is ISO 8601 with the offset of the record's owner

    Scenario: [WK-03] Each given account reads timesheets, invoices and comments
      When each given account reads what there is
      Then every date-time has the offset of its owner

  Rule: What a role may not see is not listed

    Scenario: [WK-04] Each given account lists what its role shows
      When each given account lists what it may see
      Then every row is within the reach of its reader
