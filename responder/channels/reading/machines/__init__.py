"""What no person wrote: notes of absence, acknowledgements, challenges, robots and lists."""
