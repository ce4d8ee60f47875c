print("convene-portal")
