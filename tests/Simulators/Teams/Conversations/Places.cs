namespace SalesBot.Simulators.Teams;

/// <summary>The people, chats, teams and channels, and who is where.</summary>
internal sealed class Places
{
    private readonly TeamsSimulatorOptions options;
    private readonly Dictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SimulatedPerson> people;

    public Places(TeamsSimulatorOptions options)
    {
        this.options = options;
        people = options.People.ToDictionary(person => person.ObjectId, StringComparer.Ordinal);
        foreach (var person in options.People.Where(person => person.HasApp))
        {
            Personal(person).Installation.HasBot = true;
        }

        foreach (var chat in options.GroupChats)
        {
            Add(new Conversation(chat.Id, ConversationKind.GroupChat, new Installation { HasBot = chat.HasApp }) { Name = chat.Name, Members = [.. chat.Members] });
        }

        foreach (var team in options.Teams)
        {
            var installation = new Installation { HasBot = team.HasApp };
            List<string> members = [.. team.Members];
            foreach (var channel in team.Channels)
            {
                Add(new Conversation(channel.Id, ConversationKind.Channel, installation) { Name = channel.Name, Team = team, Channel = channel, Members = members });
            }
        }
    }

    public IEnumerable<Conversation> All => conversations.Values;

    public SimulatedPerson Person(string objectId) => people.TryGetValue(objectId, out var person) ? person : throw new InvalidOperationException($"There is nobody with the id {objectId}.");

    public IEnumerable<SimulatedPerson> People(Conversation conversation) => conversation.Members.Select(Person);

    public SimulatedPerson? ByAccount(string accountId) => options.People.FirstOrDefault(person => person.AccountId == accountId);

    public SimulatedPerson? ByObjectId(string objectId) => people.GetValueOrDefault(objectId) is { IsAnonymous: false } person ? person : null;

    public SimulatedTeam? Team(string id) => options.Teams.FirstOrDefault(team => team.Id == id);

    /// <summary>The chat of a person with the bot, which is there as soon as somebody asks for it.</summary>
    public Conversation Personal(SimulatedPerson person)
    {
        var id = ChatKey.Personal(person.ObjectId);
        if (!conversations.TryGetValue(id, out var conversation))
        {
            conversation = new Conversation(id, ConversationKind.Personal, new Installation()) { Person = person, Members = [person.ObjectId] };
            Add(conversation);
        }

        return conversation;
    }

    /// <summary>The conversation of an id with or without <c>;messageid=</c>, and the post that it names.</summary>
    public (Conversation Conversation, string? Root)? Find(string id)
    {
        var plain = Throttle.ThreadOf(id);
        var root = plain.Length == id.Length ? null : id[(plain.Length + ";messageid=".Length)..];
        return conversations.TryGetValue(plain, out var conversation) && (root is null || (conversation.Kind == ConversationKind.Channel && conversation.Find(root) is not null))
            ? (conversation, root)
            : null;
    }

    /// <summary>The conversation, which a test names.</summary>
    public Conversation Named(string id) => Find(id)?.Conversation ?? throw new InvalidOperationException($"There is no conversation {id}.");

    /// <summary>True where the app is installed for the person, or in a chat or team in which the person is.</summary>
    public bool IsReachable(SimulatedPerson person) =>
        Personal(person).Installation.HasBot || conversations.Values.Any(conversation => conversation.Installation.HasBot && conversation.Members.Contains(person.ObjectId));

    private void Add(Conversation conversation) => conversations.Add(conversation.Id, conversation);
}
