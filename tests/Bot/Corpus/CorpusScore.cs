using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SalesBot.Bot.Tests.Corpus;

/// <summary>Scores readings by the corpus's README, «How it is scored».</summary>
internal sealed class CorpusScore
{
    /// <summary>The actions that are read so far; expectations of others are left out of the comparison.</summary>
    private static readonly HashSet<string> Due = new(["log", "create", "win", "lose", "remind", "status", "list", "undo", "help", "clarify"], StringComparer.Ordinal);

    private static readonly HashSet<string> PresenceOnly = new(["what", "reason", "topic", "title"], StringComparer.Ordinal);

    private static readonly HashSet<string> Closing = new(["create", "win", "lose"], StringComparer.Ordinal);

    private static readonly string[] WritingSlots = ["amount", "stage"];

    private readonly Dictionary<string, (int Right, int All)> byAction = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];
    private int slotsRight, slotsRead, slotsExpected;

    /// <summary>How many messages were scored.</summary>
    public int Messages { get; private set; }

    /// <summary>Messages with exactly the expected actions.</summary>
    public int ActionsExact { get; private set; }

    /// <summary>Messages with exactly the expected actions and slots.</summary>
    public int WhollyRight { get; private set; }

    /// <summary>The messages in which something was written that is not expected.</summary>
    public List<string> FalseWrites { get; } = [];

    /// <summary>The share of read slots that are right.</summary>
    public double SlotPrecision => slotsRead == 0 ? 1 : (double)slotsRight / slotsRead;

    /// <summary>The share of expected slots that were read.</summary>
    public double SlotRecall => slotsExpected == 0 ? 1 : (double)slotsRight / slotsExpected;

    /// <summary>Adds what was read from a message.</summary>
    public void Add(CorpusMessage message, IReadOnlyList<JsonElement> read)
    {
        var expected = message.Actions.Where(action => Due.Contains(Verb(action))).ToArray();
        Messages++;
        var expectedVerbs = expected.Select(Verb).Order(StringComparer.Ordinal).ToArray();
        var areActionsRight = expectedVerbs.SequenceEqual(read.Select(Verb).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        ActionsExact += areActionsRight ? 1 : 0;
        foreach (var verb in expectedVerbs.Length == 0 ? ["none"] : expectedVerbs.Distinct(StringComparer.Ordinal))
        {
            var (right, all) = byAction.GetValueOrDefault(verb);
            byAction[verb] = (right + (areActionsRight ? 1 : 0), all + 1);
        }

        var (expectedSlots, readSlots) = (Slots(expected), Slots(read));
        var common = Common(expectedSlots, readSlots);
        (slotsRight, slotsRead, slotsExpected) = (slotsRight + common, slotsRead + readSlots.Count, slotsExpected + expectedSlots.Count);
        var isRight = areActionsRight && common == readSlots.Count && common == expectedSlots.Count;
        WhollyRight += isRight ? 1 : 0;
        var falseWrites = FalseWritesOf(expected, read);
        if (falseWrites.Count > 0)
        {
            FalseWrites.Add($"{message.Id} {message.Text} → {string.Join(", ", falseWrites)}");
        }

        if (!isRight)
        {
            misses.Add($"{message.Id} {message.Speaker} {message.Now:MM-dd ddd} {message.Text.ReplaceLineEndings("⏎")}\n   wanted {Show(expected)}\n   read   {Show(read)}");
        }
    }

    /// <summary>The table, and the misses.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"messages {Messages}: actions exact {Percent(ActionsExact, Messages)}, wholly right {Percent(WhollyRight, Messages)}");
        table.AppendLine(CultureInfo.InvariantCulture, $"slots: precision {SlotPrecision:P1}, recall {SlotRecall:P1}; false writes {FalseWrites.Count}");
        foreach (var (verb, (right, all)) in byAction.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"  {verb,-10} {right,3} of {all,3}");
        }

        table.AppendLine("false writes:").AppendJoin('\n', FalseWrites).AppendLine();
        return table.AppendLine("misses:").AppendJoin('\n', misses).ToString();
    }

    private static string Percent(int part, int all) => FormattableString.Invariant($"{part} ({100.0 * part / Math.Max(1, all):F1}%)");

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
}
