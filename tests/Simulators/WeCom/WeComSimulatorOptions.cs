using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>The company, its app, its robots and its people, before the first call.</summary>
public sealed record WeComSimulatorOptions
{
    /// <summary>The company's id.</summary>
    public string CorpId { get; init; } = "ww0123456789abcdef";

    /// <summary>The self-built app that the product is connected to.</summary>
    public SimulatedApp App { get; init; } = new();

    /// <summary>Other apps of the same company.</summary>
    public ImmutableArray<SimulatedApp> OtherApps { get; init; } = [];

    /// <summary>The secret of the contacts' synchronisation.</summary>
    public string ContactSecret { get; init; } = "sim-contact-secret";

    /// <summary>The intelligent robot.</summary>
    public SimulatedBot Bot { get; init; } = new();

    /// <summary>The group robots.</summary>
    public ImmutableArray<SimulatedRobot> Robots { get; init; } = [new("战报群", "sim-robot-key-1")];

    /// <summary>The departments; the root has id 1.</summary>
    public ImmutableArray<SimulatedDepartment> Departments { get; init; } = [new(1, "示例公司"), new(2, "销售部", 1) { Leaders = ["lisi"] }];

    /// <summary>The people.</summary>
    public ImmutableArray<SimulatedMember> Members { get; init; } =
    [
        new("zhangsan", "张三") { Departments = [2] },
        new("lisi", "李四") { Departments = [2] },
        new("wangwu", "王五") { Departments = [1] },
    ];

    /// <summary>The clock, for tokens, limits, retries and all else.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The seed of nonces, faults and keys.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The number of the first id of each kind.</summary>
    public int FirstId { get; init; } = 1;

    /// <summary>Addresses that may call (企业可信IP); null lets all call.</summary>
    public ImmutableArray<string>? TrustedAddresses { get; init; }

    /// <summary>How callbacks leave: null goes over the network, a test host's handler stays in the process.</summary>
    public HttpMessageHandler? CallbackHandler { get; init; }

    /// <summary>The limits.</summary>
    public SimulatedLimits Limits { get; init; } = new();

    /// <summary>What the platform's documents leave open.</summary>
    public WeComSwitches Switches { get; init; } = new();
}
