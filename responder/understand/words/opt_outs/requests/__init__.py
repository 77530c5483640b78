"""Requests to be left alone that are no order, no frame and no plain wish."""
