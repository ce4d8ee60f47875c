import Foundation

extension Samples {
    /// A state file as the program wrote it before chats had rights, managers of their own and departments: five
    /// chats of twenty people, the newest one of a deal.
    static let stateBeforeRights = Data(
        #"""
        {"titleNumbers":{"RED":1},
        "lastChat":3102,"chats":
        {"2":{"managers":[2],"entityID":"","description":"","members":[2,3,8],"title":"Board <confidential>","id":2,"owner":2,"messages":[{"author":2,"id":90402,"date":817431308.3869722,"text":"Nothing leaves this room."}],"messageWeight":145,"kind":"C","created":817431308.3869722,"colour":"AQUA","entityType":"","avatar":0},
        "3102":{"messages":[{"author":0,"id":90409,"date":817431308.7082529,"text":"[USER=1]Vera Lind[\/USER] invited [USER=3]Иван Петров[\/USER]"}],"avatar":0,"members":[1,3],"title":"Red Chat #1","messageWeight":189,"entityType":"CRM","kind":"C","managers":[1],"created":817431308.7082529,"colour":"RED","description":"","owner":1,"id":3102,"entityID":"DEAL|1663"},
        "3101":{"members":[1,2,17],"avatar":501,"owner":1,"created":817431308.63124,"kind":"O","description":"Plans","entityType":"","entityID":"","id":3101,"messageWeight":775,"messages":[{"author":0,"id":90404,"date":817431308.63124,"text":"[USER=1]Vera Lind[\/USER] created the chat"},{"author":0,"id":90405,"date":817431308.63124,"text":"Welcome! This is a place to talk together."},{"author":0,"id":90406,"date":817431308.63124,"text":"[USER=1]Vera Lind[\/USER] invited [USER=2]Ann Holm[\/USER], [USER=17]Ada Holt[\/USER]"},{"author":1,"id":90407,"date":817431308.63124,"text":"Plans"},{"author":1,"id":90408,"date":817431308.63124,"text":"Hello"}],"colour":"GREEN","managers":[1],"title":"Launch crew"},
        "1":{"messages":[{"author":1,"id":90401,"date":817431308.3869722,"text":"Welcome to the company."}],"avatar":0,"members":[1,2,3,4,5,8,11,12,13,16,17,18,19,20],"title":"Larch & Sons","messageWeight":143,"entityType":"GENERAL","kind":"O","managers":[],"created":817431308.3869722,"colour":"GRAPHITE","description":"Everybody","owner":0,"id":1,"entityID":""},
        "3":{"owner":3,"description":"","id":3,"messages":[{"author":3,"id":90403,"date":817431308.3869722,"text":"Суп?"}],"members":[3,5,17],"entityID":"","created":817431308.3869722,"kind":"O","avatar":0,"managers":[3],"title":"Lunch","entityType":"","messageWeight":127,"colour":"LIME"}},
        "weight":4381,"revision":17,"lastMessage":90409,"files":{"501":{"id":501,"format":"png","bytes":"iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA=","chat":3101}},
        "order":[1,2,3,3101,3102],"lastFile":501,"colourCounter":1}
        """#.utf8)
}
