"""What the program knows of the language and the world, as data files beside the code that reads them."""
