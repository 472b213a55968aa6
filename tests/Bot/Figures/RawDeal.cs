using System.Globalization;
using System.Text.Json;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>A deal as its events tell it: of each field the last word that was said.</summary>
internal sealed class RawDeal
{
    private readonly List<SalesEvent> story;

    /// <summary>Reads it from its events, of which the first enters it.</summary>
    public RawDeal(IEnumerable<SalesEvent> events)
    {
        story = [.. events];
        Exists = Said(SalesEventKind.DealCreated)?.To is not null;
        Customer = story[0].Customer!.Value.Value;
        Owner = new MemberId(Field(SalesEventKind.DealOwner, "owner")!.Value.GetGuid());
        Stage = Field(SalesEventKind.DealStage, "position")!.Value.GetProperty("stage").GetString()!;
        Yuan = Field(SalesEventKind.DealAmount, "amount")?.GetDecimal();
        Close = Day(Field(SalesEventKind.DealExpectedClose, "expectedClose"));
        var state = Field(SalesEventKind.DealState, "state")!.Value;
        Status = state.GetProperty("status").GetString()!;
        On = state.TryGetProperty("on", out var on) ? Day(on) : null;
        LossReason = Status == "lost" && state.TryGetProperty("reason", out var reason) ? reason.GetString() : null;
        Step = Field(SalesEventKind.DealNextStep, "nextStep");
        Evidence = Field(SalesEventKind.DealEvidence, "evidence") is { } said ? said.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!, StringComparer.Ordinal) : [];
        CreatedOn = Day(Field(null, "createdOn"))!.Value;
        LastProgress = Day(Field(SalesEventKind.DealProgress, "lastProgress")) ?? Day(Field(null, "createdOn"))!.Value;
    }

    /// <summary>Whether it was not taken back.</summary>
    public bool Exists { get; }

    public string Id => story[0].Subject.Id;

    public Guid Customer { get; }

    public MemberId Owner { get; }

    public string Stage { get; }

    /// <summary>What it is worth; null where nobody said.</summary>
    public decimal? Yuan { get; }

    public DateOnly? Close { get; }

    public string Status { get; }

    /// <summary>The day on which it was won or lost, or to which it rests.</summary>
    public DateOnly? On { get; }

    /// <summary>Why it was lost; null where nobody said, or it was not.</summary>
    public string? LossReason { get; }

    public JsonElement? Step { get; }

    public IReadOnlyDictionary<string, string> Evidence { get; }

    public DateOnly CreatedOn { get; }

    public DateOnly LastProgress { get; }

    public bool IsOpen => Exists && Status is "open" or "paused";

    public bool Rests(DateOnly day) => Status == "paused" && On >= day;

    public bool IsWon => Exists && Status == "won";

    /// <summary>The stages that it was in: each with the day of entering and of leaving; what was taken back has not happened.</summary>
    public List<(string Stage, DateOnly Since, DateOnly? Until)> Stays()
    {
        var stays = new List<(string Stage, DateOnly Since, DateOnly? Until)>();
        foreach (var change in story.Where(change => change.Reverses is null && !story.Exists(other => other.Reverses == change.Key)))
        {
            if (change.Kind is SalesEventKind.DealCreated or SalesEventKind.DealStage)
            {
                var position = Parse(change.To!);
                position = change.Kind == SalesEventKind.DealCreated ? position.GetProperty("position") : position;
                var since = Day(position.GetProperty("since"))!.Value;
                if (stays.Count > 0)
                {
                    stays[^1] = stays[^1] with { Until = stays[^1].Until < since ? stays[^1].Until : since };
                }

                stays.Add((position.GetProperty("stage").GetString()!, since, null));
            }
            else if (change.Kind == SalesEventKind.DealState)
            {
                var state = Parse(change.To!);
                var closed = state.GetProperty("status").GetString() is "won" or "lost" ? Day(state.GetProperty("on")) : null;
                stays[^1] = stays[^1] with { Until = closed is not null && stays[^1].Until < closed ? stays[^1].Until : closed };
            }
        }

        return stays;
    }

    public static DateOnly? Day(JsonElement? json) =>
        json is { ValueKind: JsonValueKind.String } day ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private SalesEvent? Said(SalesEventKind? kind) => story.LastOrDefault(change => change.Kind == kind);

    /// <summary>What was said last of the field, or where nothing was said of it later, when the deal was entered.</summary>
    private JsonElement? Field(SalesEventKind? kind, string name) =>
        Said(kind) is { } said ? said.To is null ? null : Parse(said.To)
        : Parse(story[0].To!).TryGetProperty(name, out var first) && first.ValueKind != JsonValueKind.Null ? first : null;
}
