@rooms
Feature: Book the reading room

  As the head of a book club
  I want to book the reading room for an evening
  So that we need no café that closes at eight

  Background:
    Given the reading room is open to groups on Tuesdays and Thursdays

  Scenario: An evening that is free
    Given nobody has booked next Tuesday
    When the head of a book club books it
    Then the evening is kept for the club
    And the key can be fetched from the desk from five o’clock

  Scenario: An evening that is taken
    Given the chess club has booked next Thursday
    When the head of a book club asks for it
    Then the two nearest free evenings are offered

  Scenario Outline: How long before
    When a club asks for an evening in <days> days
    Then the request is <answer>

    Examples:
      | days | answer   |
      | 1    | refused  |
      | 2    | accepted |
      | 60   | accepted |
      | 61   | refused  |
