namespace SalesBot.Simulators.WeCom;

/// <summary>What the platform's documents leave open or contradict themselves on: a product has to work in each position.</summary>
public sealed record WeComSwitches
{
    /// <summary>A second fetch within the validity gives the same token; otherwise a new one, beside which the old ones live on.</summary>
    public bool RepeatsToken { get; init; }

    /// <summary>How long after a failure a callback comes again.</summary>
    public TimeSpan RetrySpacing { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A retry is encrypted anew; otherwise it is the same to the byte.</summary>
    public bool EncryptsRetriesAnew { get; init; } = true;

    /// <summary>Callbacks of the app come in the JSON envelope.</summary>
    public bool UsesJsonEnvelope { get; init; }

    /// <summary>Picked options are spelt <c>OpitonIds/OpitonId</c>.</summary>
    public bool MisspellsOptionIds { get; init; }

    /// <summary>Files that a member sends to the app are delivered.</summary>
    public bool DeliversFiles { get; init; }

    /// <summary>A repeated message that the duplicate check swallows is answered with the id of the first.</summary>
    public bool RepeatsMessageId { get; init; } = true;

    /// <summary>Text is cut before the character that crosses the limit; otherwise in its middle.</summary>
    public bool CutsAtWholeCharacter { get; init; } = true;

    /// <summary>The code for an interactive card where no callback is configured.</summary>
    public int NoCallbackCode { get; init; } = 43012;

    /// <summary>The code for a <c>task_id</c> that was used before; 42015 or 42016.</summary>
    public int ReusedTaskIdCode { get; init; } = 42015;

    /// <summary>The longest title of the emphasis, in characters: 14, or 10 as on the robot's page.</summary>
    public int EmphasisTitle { get; init; } = 14;

    /// <summary>The longest description of the emphasis, in characters: 22, or 15 as on the robot's page.</summary>
    public int EmphasisDescription { get; init; } = 22;

    /// <summary>The code for text with control characters: 40033 or 82004; 0 lets it pass.</summary>
    public int ControlCharacterCode { get; init; } = 40033;

    /// <summary>An upload whose <c>filename</c> is not in quotes, or that has a <c>filename*</c>, is misread.</summary>
    public bool NeedsQuotedFileName { get; init; } = true;

    /// <summary>The largest file, in bytes: 20 MB, or 5 MB by the text of error 45001.</summary>
    public int FileBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Messages to the intelligent robot that get no answer come again.</summary>
    public bool RetriesBotMessages { get; init; } = true;

    /// <summary>The intelligent robot is told encrypted accounts (open_userid).</summary>
    public bool EncryptsAccounts { get; init; }

    /// <summary>How often the next state of a streamed reply is asked for.</summary>
    public TimeSpan StreamPollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The code for the second use of a <c>response_url</c>.</summary>
    public int SpentResponseUrlCode { get; init; } = 60140;

    /// <summary>The code for too many replies in a chat of the intelligent robot.</summary>
    public int BotQuotaCode { get; init; } = 45009;

    /// <summary>The code for a push into a chat where nobody has spoken to the intelligent robot.</summary>
    public int SilentChatCode { get; init; } = 86003;

    /// <summary>The code for a welcome or an update that comes after its 5 s.</summary>
    public int LateReplyCode { get; init; } = 846605;

    /// <summary>The number of the first chunk of an upload over the long connection.</summary>
    public int FirstChunk { get; init; }

    /// <summary>How long a long connection may stay silent before it is closed.</summary>
    public TimeSpan SocketIdleLimit { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Messages that come while no long connection is open are delivered with the next one; otherwise they are lost.</summary>
    public bool KeepsMessagesWithoutSocket { get; init; }

    /// <summary>A stream over the long connection may carry pictures.</summary>
    public bool SocketStreamsCarryPictures { get; init; }

    /// <summary>A stream over the long connection may carry a card.</summary>
    public bool SocketStreamsCarryCards { get; init; } = true;
}
