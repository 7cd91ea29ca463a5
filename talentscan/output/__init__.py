"""What a user sees: tables for people, lines for programs."""
