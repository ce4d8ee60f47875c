import Bitrix24

// Creates a chat, plans a change, carries it out, and reads what is different. The only argument is a webhook's address.
let client = Client(portal: try Portal(reading: CommandLine.arguments[1]))

var structure = ChatStructure()
structure.title = "Launch"
structure.members = [2, 3]
let chat = try await client.createChat(structure).value
print("created", chat.rawValue)

var goal = ChatGoal()
goal.title = "Launch crew"
goal.members = .change(adding: [5], removing: [3])
goal.managers = .change(adding: [2], removing: [])
goal.rights = [.look: .manager]

let caller = try await client.caller().value.id
let capabilities = try await client.capabilities()
let plan = ChatPlan(goal, from: try await client.readBack(chat), by: caller, with: capabilities)
for step in plan.steps { print("step", step.method.name) }
for change in plan.unsupported { print("cannot change", change.aspect.wireName) }

let outcome = await PlanRunner(client: client).run(plan)
print(outcome.isComplete ? "done" : "not all done")

// A second plan for the same goal is what differs.
let rest = ChatPlan(goal, from: try await client.readBack(chat), by: caller, with: capabilities)
print("differences", rest.steps.count)
