using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The organisation, its app, its robots and its people, before the first call.</summary>
public sealed record DingTalkSimulatorOptions
{
    /// <summary>The id of the first group.</summary>
    public const string FirstGroup = "cidSim7Gq1HnA0kQ==";

    /// <summary>The organisation's id.</summary>
    public string CorpId { get; init; } = "dingsimcorp001";

    /// <summary>The app that the product is connected to.</summary>
    public SimulatedApp App { get; init; } = new();

    /// <summary>Other apps of the same organisation.</summary>
    public ImmutableArray<SimulatedApp> OtherApps { get; init; } = [];

    /// <summary>The custom robots.</summary>
    public ImmutableArray<SimulatedRobot> Robots { get; init; } = [new("战报群", "sim-robot-token-1") { Secret = "SECsim0123456789" }];

    /// <summary>The departments; the root has id 1.</summary>
    public ImmutableArray<SimulatedDepartment> Departments { get; init; } = [new(1, "示例公司"), new(7, "销售部", 1) { Leaders = ["user002"] }];

    /// <summary>The people.</summary>
    public ImmutableArray<SimulatedMember> Members { get; init; } =
    [
        new("user001", "张伟") { Departments = [7], ManagerUserId = "user002" },
        new("user002", "李敏") { Departments = [7], IsAdmin = true },
        new("user003", "王磊") { Departments = [1] },
        new("outsider1", "外部客户") { IsOutsider = true, Departments = [] },
    ];

    /// <summary>The groups.</summary>
    public ImmutableArray<SimulatedGroup> Groups { get; init; } = [new(FirstGroup, "华东一组") { Members = ["user001", "user002", "user003"] }];

    /// <summary>The templates of interactive cards that somebody has built.</summary>
    public ImmutableArray<CardTemplate> Templates { get; init; } =
    [
        new("7b1c0000-sales.schema"),
        new(CardTemplate.PublicButtons) { Shows = ["title", "markdown", "tips"], Buttons = "sys_full_json_obj" },
    ];

    /// <summary>The clock, for tokens, limits, retries and all else.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The seed of faults, and of the choice among connections.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The number of the first id of each kind.</summary>
    public int FirstId { get; init; } = 1;

    /// <summary>Addresses that may call; null lets all call.</summary>
    public ImmutableArray<string>? TrustedAddresses { get; init; }

    /// <summary>How pushes over HTTP leave: null goes over the network, a test host's handler stays in the process.</summary>
    public HttpMessageHandler? CallbackHandler { get; init; }

    /// <summary>The limits.</summary>
    public SimulatedLimits Limits { get; init; } = new();

    /// <summary>What the platform's documents leave open.</summary>
    public DingTalkSwitches Switches { get; init; } = new();
}
