"""What stands above and below the words: banners, greetings, names, contact blocks, notices."""
