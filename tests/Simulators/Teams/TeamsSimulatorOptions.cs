using System.Collections.Immutable;

namespace SalesBot.Simulators.Teams;

/// <summary>The tenant, its people, teams and chats, and the bot, before the first call.</summary>
public sealed record TeamsSimulatorOptions
{
    /// <summary>The object id of the first person.</summary>
    public const string FirstPerson = "b7c1d2e3-0000-4aaa-9bbb-000000000001";

    /// <summary>The object id of the second person.</summary>
    public const string SecondPerson = "b7c1d2e3-0000-4aaa-9bbb-000000000002";

    /// <summary>The object id of the third person.</summary>
    public const string ThirdPerson = "b7c1d2e3-0000-4aaa-9bbb-000000000003";

    /// <summary>The object id of a guest for whom the app is not installed.</summary>
    public const string Guest = "b7c1d2e3-0000-4aaa-9bbb-000000000004";

    /// <summary>By this the simulator knows a guest who has no object id.</summary>
    public const string Anonymous = "anonymous-0005";

    /// <summary>The id of the first group chat.</summary>
    public const string FirstGroupChat = "19:5e1f0a1b2c3d4e5f60718293a4b5c6d7@thread.v2";

    /// <summary>The id of the first team, and of its general channel.</summary>
    public const string FirstTeam = "19:ggg000general@thread.tacv2";

    /// <summary>The id of a channel of the first team.</summary>
    public const string FirstChannel = "19:aaa111sales@thread.tacv2";

    /// <summary>The id of the first team's private channel.</summary>
    public const string PrivateChannel = "19:ppp222private@thread.tacv2";

    /// <summary>The tenant.</summary>
    public string TenantId { get; init; } = "0d1e2f30-1111-4a5b-8c6d-7e8f90a1b2c3";

    /// <summary>The region in the service URL.</summary>
    public string Region { get; init; } = "emea";

    /// <summary>The product's registration.</summary>
    public SimulatedBot Bot { get; init; } = new();

    /// <summary>The people.</summary>
    public ImmutableArray<SimulatedPerson> People { get; init; } =
    [
        new(FirstPerson, "张伟"),
        new(SecondPerson, "李敏"),
        new(ThirdPerson, "王磊") { Locale = "en-US" },
        new(Guest, "外部顾问") { Role = "guest", TenantId = "7a6b5c4d-9999-4e3f-8a2b-1c0d9e8f7a6b", HasApp = false },
        new(Anonymous, "匿名来宾") { Role = "anonymous", HasApp = false },
    ];

    /// <summary>The group chats.</summary>
    public ImmutableArray<SimulatedGroupChat> GroupChats { get; init; } =
        [new(FirstGroupChat, "华东一组") { Members = [FirstPerson, SecondPerson, ThirdPerson, Guest, Anonymous] }];

    /// <summary>The teams.</summary>
    public ImmutableArray<SimulatedTeam> Teams { get; init; } =
    [
        new("华东销售", [new(FirstTeam, "General"), new(FirstChannel, "战报"), new(PrivateChannel, "经理") { IsPrivate = true }])
        {
            Members = [FirstPerson, SecondPerson, ThirdPerson],
        },
    ];

    /// <summary>The clock, for tokens, limits, deliveries and all else.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The clock against which signed assertions are checked: clients sign with the system's, whatever a test's clock says.</summary>
    public TimeProvider AssertionTime { get; init; } = TimeProvider.System;

    /// <summary>The loopback port of connector, metadata and page; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The loopback port that speaks TLS, for the login service; 0 takes a free one.</summary>
    public int SecurePort { get; init; }

    /// <summary>The seed of faults, and of all that happens at random.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How deliveries leave: null goes over the network, a test host's handler stays in the process.</summary>
    public HttpMessageHandler? CallbackHandler { get; init; }

    /// <summary>True for a local test client: deliveries carry no token, and the connector asks for none.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The limits.</summary>
    public SimulatedLimits Limits { get; init; } = new();

    /// <summary>What the platform's documents leave open.</summary>
    public TeamsSwitches Switches { get; init; } = new();
}
