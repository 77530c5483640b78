"""What came back: bounces, delivery reports, complaints."""
