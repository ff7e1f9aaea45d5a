print("fynd")
