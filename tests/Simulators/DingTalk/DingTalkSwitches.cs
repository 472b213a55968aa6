namespace SalesBot.Simulators.DingTalk;

/// <summary>What the platform's documents leave open or contradict themselves on: a product has to work in each position.</summary>
public sealed record DingTalkSwitches
{
    /// <summary>How long after the message its <c>sessionWebhook</c> expires by its own field.</summary>
    public TimeSpan SessionValidity { get; init; } = TimeSpan.FromMinutes(90);

    /// <summary>How long it lives in truth; null for as long as its field says.</summary>
    public TimeSpan? SessionLife { get; init; }

    /// <summary>Replies by <c>sessionWebhook</c> count on the quota of pushes.</summary>
    public bool CountsSessionReplies { get; init; } = true;

    /// <summary>A <c>sessionWebhook</c> of a single chat takes replies.</summary>
    public bool SessionsServeSingleChats { get; init; } = true;

    /// <summary>Robot messages to which no acknowledgement came are sent again after this time; null for never, as documented. 16 s and 60 s were seen.</summary>
    public TimeSpan? MessagesAgainAfter { get; init; }

    /// <summary>Card callbacks without an acknowledgement are sent again after this time; null for never.</summary>
    public TimeSpan? PressesAgainAfter { get; init; }

    /// <summary>Events without an acknowledgement, or with LATER, are sent again after this time.</summary>
    public TimeSpan? EventsAgainAfter { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What was acknowledged comes once more after this time all the same; null for never.</summary>
    public TimeSpan? AcknowledgedAgainAfter { get; init; }

    /// <summary>A repeat has the <c>messageId</c> of its first delivery.</summary>
    public bool RepeatsKeepMessageId { get; init; } = true;

    /// <summary>How often something unacknowledged is sent in all.</summary>
    public int Deliveries { get; init; } = 10;

    /// <summary>What happens while no connection is open waits for the next one; otherwise robot messages are lost.</summary>
    public bool KeepsWithoutConnection { get; init; }

    /// <summary>How often each connection is pinged; null for never, as the clock of most tests leaps.</summary>
    public TimeSpan? PingInterval { get; init; }

    /// <summary>How long an echo of a ping is waited for.</summary>
    public TimeSpan PingPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>All connections are closed this often, as in a storm; null for never.</summary>
    public TimeSpan? StormInterval { get; init; }

    /// <summary>How the storm closes them.</summary>
    public CutManner StormManner { get; init; }

    /// <summary>Frames go out in two pieces.</summary>
    public bool SplitsFrames { get; init; }

    /// <summary>A push of a robot message over HTTP that fails comes once more.</summary>
    public bool RetriesRobotPushes { get; init; }

    /// <summary>The text of a mention of all must have <c>@所有人</c>.</summary>
    public bool MentionOfAllNeedsWords { get; init; } = true;

    /// <summary>The client adds the mention of the robot where a <c>dtmd</c> link is pressed in a group.</summary>
    public bool ClientAddsMention { get; init; } = true;

    /// <summary>A custom robot answers as the field has it (300001, 130101) in place of the documents (400101, 410100).</summary>
    public bool RobotsAnswerAsInTheField { get; init; }

    /// <summary>The longest value of a card's variable in bytes; 0 for no limit.</summary>
    public int CardValueBytes { get; init; } = 1024;

    /// <summary>Public data in the answer to a card's callback is stored for everybody; otherwise only the one who pressed sees it.</summary>
    public bool StoresCallbackData { get; init; }

    /// <summary>Numbers and booleans of the contacts come as texts.</summary>
    public bool QuotesContactValues { get; init; }

    /// <summary><c>createAt</c> and the session's expiry come as texts.</summary>
    public bool QuotesTimes { get; init; }

    /// <summary>The <c>errcode</c> of the legacy API comes as a text.</summary>
    public bool QuotesErrorCodes { get; init; }
}
