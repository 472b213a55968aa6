using System.Collections.Immutable;
using System.Text.Json;

namespace SalesBot.Bot.Worlds;

/// <summary>A world as its file has it: who works here, whom they sell to, which deals there are.</summary>
internal sealed record WorldFile
{
    public required string Company { get; init; }

    public required string TimeZone { get; init; }

    public ImmutableArray<WorldRegion> Regions { get; init; } = [];

    public ImmutableArray<WorldStage> Stages { get; init; } = [];

    public ImmutableArray<WorldCustomer> Customers { get; init; } = [];

    public ImmutableArray<WorldDeal> Deals { get; init; } = [];

    public ImmutableArray<WorldPerson> People { get; init; } = [];

    public ImmutableArray<WorldTarget> Targets { get; init; } = [];

    public ImmutableArray<WorldActivity> Activities { get; init; } = [];

    public ImmutableArray<WorldChat> Chats { get; init; } = [];

    /// <summary>A missing or null name is refused where it stands, instead of turning up later as nobody's name.</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads a world file.</summary>
    /// <exception cref="JsonException">It is no world file; the message names the place.</exception>
    public static WorldFile Parse(string json) =>
        JsonSerializer.Deserialize<WorldFile>(json, Options) ?? throw new JsonException("The world file is empty.");
}

internal sealed record WorldRegion(string Name, ImmutableArray<WorldGroup> Groups = default);

internal sealed record WorldGroup(string Name, string Manager, ImmutableArray<string> Members = default);

internal sealed record WorldStage(string Id, string Name, ImmutableArray<string> Aliases = default);

/// <param name="Name">The name.</param>
/// <param name="Title">The job title.</param>
/// <param name="Birthday"><c>1980-05-20</c>, <c>05-20</c>, or by the lunar calendar <c>lunar:08-15</c>.</param>
internal sealed record WorldContact(string Name, string? Title = null, string? Birthday = null);

internal sealed record WorldCustomer(string Name, string Owner, ImmutableArray<string> Aliases = default, string? Tier = null, ImmutableArray<WorldContact> Contacts = default, DateOnly? ContractStart = null, DateOnly? ContractEnd = null);

internal sealed record WorldDeal(
    string Id,
    string Customer,
    string Title,
    string Owner,
    string Stage,
    decimal? Amount = null,
    DateOnly? ExpectedClose = null,
    DateOnly? LastProgress = null,
    DateOnly? StageSince = null,
    string? Status = null,
    DateOnly? ClosedOn = null);

internal sealed record WorldPerson(
    string Name,
    string? Role = null,
    string? Scope = null,
    string? Mobile = null,
    string? Email = null,
    string? Wecom = null,
    string? Dingtalk = null,
    string? Teams = null,
    string? Prefers = null,
    DateOnly? JoinedOn = null);

internal sealed record WorldTarget(string Who, string Measure, string Period, decimal Value);

internal sealed record WorldActivity(string Deal, string By, string Kind, int DaysAgo);

internal sealed record WorldChat(string Platform, string Scope, string Kind, string Id, string? ServiceUrl = null);
