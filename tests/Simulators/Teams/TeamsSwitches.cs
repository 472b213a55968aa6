namespace SalesBot.Simulators.Teams;

/// <summary>What the platform's documents leave open: a product has to work in each position.</summary>
public sealed record TeamsSwitches
{
    /// <summary>How long a token of the login service lives.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromSeconds(3599);

    /// <summary>The service URL ends in a slash.</summary>
    public bool ServiceUrlEndsInSlash { get; init; } = true;

    /// <summary>The service URL is that of the listener with TLS.</summary>
    public bool ServiceUrlIsSecure { get; init; }

    /// <summary>How a refusal for too many calls says when to come again.</summary>
    public RetryAfterForm RetryAfter { get; init; } = RetryAfterForm.InTurn;

    /// <summary>How likely it is that a write fails (412) while another one of the same thread is under way.</summary>
    public double Conflicts { get; init; } = 0.5;

    /// <summary>How the update of an unknown message is refused.</summary>
    public UnknownActivityForm UnknownActivity { get; init; }

    /// <summary>A chat with a person can be created by the object id too.</summary>
    public bool CreatesByObjectId { get; init; }

    /// <summary>A member is found by the object id too.</summary>
    public bool FindsMembersByObjectId { get; init; }

    /// <summary>Members on one page of a roster; 0 for three pages with people on them, between which an empty one stands.</summary>
    public int MembersOnAPage { get; init; }

    /// <summary>The bot gets all messages of chats and channels, by resource-specific consent.</summary>
    public bool HearsEverything { get; init; }

    /// <summary>A delivery that timed out comes again with the same id, this often.</summary>
    public int RepeatsAfterTimeout { get; init; } = 1;

    /// <summary>A delivery of a message or event that was answered with a 5xx comes again, this often.</summary>
    public int RepeatsAfterError { get; init; } = 1;

    /// <summary>An invoke that timed out twice comes in a further pair, with a new id, half a minute later.</summary>
    public bool RepeatsInvokesAnew { get; init; }

    /// <summary>How long a file's address lives.</summary>
    public TimeSpan FileLife { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Inputs that hold numbers and booleans arrive as such, as from phones, and not as texts.</summary>
    public bool InputsAreTyped { get; init; }

    /// <summary>The <c>trigger</c> of a press is left out, as by local test clients.</summary>
    public bool OmitsTrigger { get; init; }
}

/// <summary>The forms of <c>Retry-After</c>.</summary>
public enum RetryAfterForm
{
    /// <summary>All forms, one after the other.</summary>
    InTurn,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>A date.</summary>
    Date,

    /// <summary>None.</summary>
    Absent,
}

/// <summary>How the connector refuses to change what it does not know.</summary>
public enum UnknownActivityForm
{
    /// <summary>404 ActivityNotFoundInConversation.</summary>
    NotFound,

    /// <summary>400, in words alone.</summary>
    BadRequest,

    /// <summary>502 ServiceError.</summary>
    ServiceError,
}
