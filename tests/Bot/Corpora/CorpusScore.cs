using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SalesBot.Bot.Tests.Corpora;

/// <summary>Scores readings by the corpus's README, «How it is scored».</summary>
internal sealed class CorpusScore(string corpus)
{
    private static readonly HashSet<string> PresenceOnly = new(["what", "reason", "topic", "title"], StringComparer.Ordinal);

    private static readonly HashSet<string> Closing = new(["create", "win", "lose"], StringComparer.Ordinal);

    private static readonly string[] WritingSlots = ["amount", "stage"];

    private readonly SortedDictionary<string, Tally> byAction = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Tally> byTag = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];
    private int actionsExact, whollyRight, slotsRight, slotsRead, slotsExpected;

    /// <summary>How many messages were scored.</summary>
    public int Messages { get; private set; }

    /// <summary>The share of messages with all and only the expected actions.</summary>
    public double ActionsExact => Share(actionsExact, Messages);

    /// <summary>The share of read slots that are right.</summary>
    public double SlotPrecision => Share(slotsRight, slotsRead);

    /// <summary>The share of expected slots that were read.</summary>
    public double SlotRecall => Share(slotsRight, slotsExpected);

    /// <summary>The messages in which something was written that is not expected.</summary>
    public List<string> FalseWrites { get; } = [];

    /// <summary>Adds what was read from a message.</summary>
    public void Add(CorpusMessage message, IReadOnlyList<JsonElement> read)
    {
        Messages++;
        var expectedVerbs = message.Actions.Select(Verb).Order(StringComparer.Ordinal).ToArray();
        var areActionsRight = expectedVerbs.SequenceEqual(read.Select(Verb).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        actionsExact += areActionsRight ? 1 : 0;
        var (expectedSlots, readSlots) = (Slots(message.Actions), Slots(read));
        var common = Common(expectedSlots, readSlots);
        (slotsRight, slotsRead, slotsExpected) = (slotsRight + common, slotsRead + readSlots.Count, slotsExpected + expectedSlots.Count);
        var isRight = areActionsRight && common == readSlots.Count && common == expectedSlots.Count;
        whollyRight += isRight ? 1 : 0;
        foreach (var verb in expectedVerbs.Length == 0 ? ["(none)"] : expectedVerbs.Distinct(StringComparer.Ordinal))
        {
            byAction[verb] = byAction.GetValueOrDefault(verb).With(areActionsRight, isRight);
        }

        foreach (var tag in message.Tags)
        {
            byTag[tag] = byTag.GetValueOrDefault(tag).With(areActionsRight, isRight);
        }

        var falseWrites = FalseWritesOf(message.Actions, read);
        if (falseWrites.Count > 0)
        {
            FalseWrites.Add($"{message.Id} {message.Text} → {string.Join(", ", falseWrites)}");
        }

        if (!isRight)
        {
            misses.Add($"{message.Id} {message.Speaker} {message.Now:MM-dd ddd} {message.Text.ReplaceLineEndings("⏎")}\n   wanted {Show(message.Actions)}\n   read   {Show(read)}");
        }
    }

    /// <summary>The figures, in all, by action and by tag, as a table in Markdown; no message is shown.</summary>
    public string Table()
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"| corpus {corpus} | messages | actions exact | wholly right |").AppendLine("| --- | --- | --- | --- |");
        table.AppendLine(CultureInfo.InvariantCulture, $"| all | {Messages} | {ActionsExact:P1} | {Share(whollyRight, Messages):P1} |");
        foreach (var (name, tally) in byAction.Concat(byTag.Select(tag => KeyValuePair.Create("#" + tag.Key, tag.Value))))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {tally.Messages} | {tally.ActionsExact} | {tally.WhollyRight} |");
        }

        return table.AppendLine(CultureInfo.InvariantCulture, $"Slots: precision {SlotPrecision:P1}, recall {SlotRecall:P1}. False writes: {FalseWrites.Count}.").ToString();
    }

    /// <summary>Every message that was not wholly right, with what was wanted and what was read.</summary>
    public string Misses() => string.Join('\n', [.. FalseWrites.Select(write => "false write: " + write), .. misses]);

    private static double Share(int part, int all) => all == 0 ? 1 : (double)part / all;

    private static string Verb(JsonElement action) => action.GetProperty("do").GetString()!;

    private static string Show(IEnumerable<JsonElement> actions) => string.Join(' ', actions.Select(action => action.GetRawText()));

    private static List<string> FalseWritesOf(IReadOnlyList<JsonElement> expected, IReadOnlyList<JsonElement> read)
    {
        var writes = new List<string>();
        foreach (var action in read)
        {
            var customer = Text(action, "customer");
            var alike = expected.Where(other => Same(Verb(other), Verb(action)) && Same(Text(other, "customer"), customer)).ToArray();
            if (Closing.Contains(Verb(action)) && alike.Length == 0)
            {
                writes.Add($"{Verb(action)} {customer}");
            }

            if (Verb(action) is not "log")
            {
                continue;
            }

            if (alike.Length == 0 && !expected.Any(other => Same(Text(other, "customer"), customer)) && IsWrite(action))
            {
                writes.Add($"log {customer}");
            }

            writes.AddRange(WritingSlots
                .Where(slot => action.TryGetProperty(slot, out var value) && !expected.Any(other => other.TryGetProperty(slot, out var wanted) && Same(wanted.ToString(), value.ToString())))
                .Select(slot => $"{slot} of {customer}"));
        }

        return writes;
    }

    private static bool Same(string? text, string? other) => string.Equals(text, other, StringComparison.Ordinal);

    private static bool IsWrite(JsonElement action) => Text(action, "activity") is not "note" || action.TryGetProperty("amount", out _) || action.TryGetProperty("stage", out _);

    private static string? Text(JsonElement action, string property) => action.TryGetProperty(property, out var value) ? value.ToString() : null;

    private static List<string> Slots(IEnumerable<JsonElement> actions)
    {
        var slots = new List<string>();
        foreach (var action in actions)
        {
            foreach (var property in action.EnumerateObject().Where(property => property.Name is not "do"))
            {
                AddSlot(slots, Verb(action), property.Name, property.Value);
            }
        }

        return slots;
    }

    private static void AddSlot(List<string> slots, string verb, string name, JsonElement value)
    {
        if (name is "next")
        {
            foreach (var part in value.EnumerateObject())
            {
                AddSlot(slots, verb, part.Name is "what" ? "what" : "next." + part.Name, part.Value);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            slots.Add($"{verb}.{name}={string.Join('|', value.EnumerateArray().Select(entry => entry.ToString()))}");
        }
        else
        {
            slots.Add(PresenceOnly.Contains(name) ? $"{verb}.{name}" : $"{verb}.{name}={value}");
        }
    }

    private static int Common(List<string> expected, List<string> read)
    {
        var left = new List<string>(expected);
        return read.Count(left.Remove);
    }

    private readonly record struct Tally(int Messages, int ActionsExact, int WhollyRight)
    {
        public Tally With(bool areActionsRight, bool isRight) => new(Messages + 1, ActionsExact + (areActionsRight ? 1 : 0), WhollyRight + (isRight ? 1 : 0));
    }
}
