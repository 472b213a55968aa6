using System.Globalization;
using System.Text.Json;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>A target as an event has it, with the result that was told of it.</summary>
internal sealed record RawTarget(TargetHolder Holder, TargetMeasure Measure, DayRange Days, decimal Value, decimal Weight, decimal? Result, bool Withdrawn)
{
    public static RawTarget Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var holder = root.GetProperty("holder");
        return new RawTarget(
            new TargetHolder(Enum.Parse<TargetHolderKind>(holder.GetProperty("kind").GetString()!, ignoreCase: true), holder.GetProperty("id").GetGuid()),
            Enum.Parse<TargetMeasure>(root.GetProperty("measure").GetString()!, ignoreCase: true),
            new DayRange(Day(root.GetProperty("from")), Day(root.GetProperty("to"))),
            root.GetProperty("value").GetDecimal(),
            root.TryGetProperty("weight", out var weight) ? weight.GetDecimal() : 0,
            root.TryGetProperty("result", out var result) ? result.GetProperty("value").GetDecimal() : null,
            root.TryGetProperty("withdrawn", out var withdrawn) && withdrawn.GetBoolean());
    }

    private static DateOnly Day(JsonElement json) => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
