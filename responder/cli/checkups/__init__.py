"""What `responder doctor` looks at, a module for each subject. Every check gives findings and never raises."""
