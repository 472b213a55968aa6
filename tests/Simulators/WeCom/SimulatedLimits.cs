namespace SalesBot.Simulators.WeCom;

/// <summary>The platform's limits, as published; a test makes them small.</summary>
public sealed record SimulatedLimits
{
    /// <summary>Calls of one API in a minute.</summary>
    public int ApiPerMinute { get; init; } = 10_000;

    /// <summary>Calls of one API in an hour.</summary>
    public int ApiPerHour { get; init; } = 150_000;

    /// <summary>Fetches of tokens in an hour; the real number is not published.</summary>
    public int TokensPerHour { get; init; } = 2_000;

    /// <summary>Calls of one API at the same time; above it 45033.</summary>
    public int ApiAtOnce { get; init; } = int.MaxValue;

    /// <summary>Messages of the app, times people, in a day.</summary>
    public int AppPerDay { get; init; } = 200_000;

    /// <summary>Messages of the app to one member in a minute; more are dropped without a word.</summary>
    public int MemberPerMinute { get; init; } = 30;

    /// <summary>Messages of the app to one member in an hour; more are dropped without a word.</summary>
    public int MemberPerHour { get; init; } = 1_000;

    /// <summary>Groups made in a day.</summary>
    public int AppChatsPerDay { get; init; } = 1_000;

    /// <summary>Changes of groups in an hour.</summary>
    public int AppChatChangesPerHour { get; init; } = 1_000;

    /// <summary>Messages to groups, times people, in a minute.</summary>
    public int AppChatPerMinute { get; init; } = 20_000;

    /// <summary>Messages to groups, times people, in an hour.</summary>
    public int AppChatPerHour { get; init; } = 150_000;

    /// <summary>Messages in groups to one member in a minute; more are dropped without a word.</summary>
    public int AppChatMemberPerMinute { get; init; } = 200;

    /// <summary>Messages in groups to one member in a day; more are dropped without a word.</summary>
    public int AppChatMemberPerDay { get; init; } = 10_000;

    /// <summary>Messages of one group robot in a minute.</summary>
    public int RobotPerMinute { get; init; } = 20;

    /// <summary>Replies and pushes of the intelligent robot in one chat in a minute.</summary>
    public int BotPerMinute { get; init; } = 30;

    /// <summary>Replies and pushes of the intelligent robot in one chat in an hour.</summary>
    public int BotPerHour { get; init; } = 1_000;

    /// <summary>Uploads of the intelligent robot in a minute.</summary>
    public int BotUploadsPerMinute { get; init; } = 30;

    /// <summary>Uploads of the intelligent robot in an hour.</summary>
    public int BotUploadsPerHour { get; init; } = 1_000;

    /// <summary>Conversations of one member with the intelligent robot at the same time.</summary>
    public int BotAtOnce { get; init; } = 3;

    /// <summary>Wrong look-ups by mobile number or mail before look-ups are blocked for a day: a fifth of the members that the company may have.</summary>
    public int WrongLookUps { get; init; } = 40;

    /// <summary>The longest body that is read.</summary>
    public int BodyBytes { get; init; } = 32 * 1024 * 1024;
}
