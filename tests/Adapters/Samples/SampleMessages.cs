using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Tests.Samples;

/// <summary>Messages as the outbox holds them.</summary>
internal static class SampleMessages
{
    public static OutgoingMessage Of(Card card, string key = "reply/WeCom/1/0") => Of(Twin(card), key) with { Card = card };

    public static OutgoingMessage Of(string text, string key = "reply/WeCom/1/0") => new()
    {
        Key = key,
        Kind = OutgoingKind.Reply,
        Chat = new ChatAddress("WeCom", ChatKind.Direct, "zhangsan"),
        At = new DateTimeOffset(2026, 10, 16, 6, 32, 0, TimeSpan.Zero),
        Text = text,
    };

    /// <summary>A text form as the bot words it.</summary>
    private static string Twin(Card card)
    {
        List<string> lines = [card.Title];
        foreach (var section in card.Sections)
        {
            lines.Add(section.Title.Length == 0 ? "" : $"【{section.Title}】");
            lines.AddRange(section.Facts.Select(fact => fact.Before is null ? $"{fact.Label}：{fact.Value}" : $"{fact.Label}：{fact.Before} → {fact.Value}"));
            lines.AddRange(section.Progress.Select(progress => string.Create(CultureInfo.InvariantCulture, $"{progress.Label}：{progress.Value} · {progress.Percent}%")));
            lines.AddRange(section.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Rank} {row.Name} {row.Value}")));
            lines.AddRange(section.Notes);
        }

        lines.AddRange(card.Inputs.Select(input => $"{input.Label}：可直接说「{input.Instead}」"));
        lines.Add(card.Foot);
        var numbered = card.Actions.Select((action, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {action.Label}{(action.Hint.Length > 0 ? " · " : "")}{action.Hint}"));
        lines.AddRange(card.Actions.Any(action => action.Hint.Length > 0) ? [.. numbered, "回复数字或名字"] : card.Actions.Length > 0 ? [$"回复 {string.Join(' ', numbered)}"] : []);
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }
}
