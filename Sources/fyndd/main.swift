print("fyndd")
