using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Golden phrases: what reps say, with what it means, put down by hand and never by our own reader.</summary>
/// <remarks>
/// An amount is a sum, a range (<c>300000..400000</c>, an end open where nothing is known of it), <c>foreign</c>, <c>vague</c>, a plain <c>number</c> or <c>none</c>;
/// a date is a day, a day and time, days from and to, or <c>unknown</c>.
/// </remarks>
public sealed class PhrasesTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    [Fact]
    public void Amounts_MeanWhatIsExpected() => Compare(Load<Phrase>("amounts.json"), phrase => (phrase.Text, phrase.Expect, AmountIn(phrase.Text)));

    [Fact]
    public void Dates_MeanWhatIsExpected() => Compare(Load<DatedPhrase>("dates.json"), phrase => ($"{phrase.Text} ({phrase.Tense} on {phrase.Today})", phrase.Expect, DateIn(phrase)));

    [Fact]
    public void Times_MeanWhatIsExpected() => Compare(Load<Phrase>("times.json"), phrase => (phrase.Text, phrase.Expect, TimeIn(TextFolding.Fold(phrase.Text), null) is { } time ? Text(time) : "none"));

    [Fact]
    public void Stretches_MeanWhatIsExpected() => Compare(Load<StretchPhrase>("stretches.json"), phrase => (phrase.Text, $"{phrase.Minutes} minutes", StretchIn(phrase.Text)));

    /// <summary>The scanner asks the readers only where a day or a time may begin.</summary>
    [Fact]
    public void EveryPhraseOfTime_BeginsWhereOneMayBegin() =>
        Assert.All(
            [.. Load<DatedPhrase>("dates.json").Where(phrase => phrase.Expect != "none").Select(phrase => phrase.Text), .. Load<Phrase>("times.json").Where(phrase => phrase.Expect != "none").Select(phrase => phrase.Text), .. Load<StretchPhrase>("stretches.json").Select(phrase => phrase.Text)],
            phrase => Assert.Contains(Enumerable.Range(0, phrase.Length), at => TimeStarts.MayBeginAt(TextFolding.Fold(phrase), at)));

    private static List<T> Load<T>(string file) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Understanding", "Phrases", file)), Json)!;

    private void Compare<T>(List<T> phrases, Func<T, (string Phrase, string Expected, string Read)> read)
    {
        var misses = phrases.Select(read).Where(row => row.Expected != row.Read).ToArray();
        foreach (var (phrase, expected, actual) in misses)
        {
            output.WriteLine($"{phrase}: {expected} was read as {actual}");
        }

        output.WriteLine($"{phrases.Count - misses.Length} of {phrases.Count} are exact.");
        Assert.True(misses.Length * 100 <= phrases.Count, $"{misses.Length} of {phrases.Count} are read otherwise: {string.Join("; ", misses.Select(miss => $"{miss.Phrase}: {miss.Expected} was read as {miss.Read}"))}");
    }

    private static string AmountIn(string phrase)
    {
        var text = TextFolding.Fold(phrase);
        var (found, number) = (new List<string>(), "none");
        for (var at = 0; at < text.Length;)
        {
            if (!AmountReader.TryRead(text, at, out var amount))
            {
                at++;
                continue;
            }

            at += amount.Length;
            if (amount.Kind == AmountKind.Unitless)
            {
                number = amount.Length == text.Length ? $"number {NumberForms.Arabic(amount.Value)}" : number;
            }
            else
            {
                found.Add(Text(amount));
            }
        }

        return found.Count > 0 ? string.Join(" and ", found) : number;
    }

    private static string Text(ReadAmount amount) => amount switch
    {
        { Kind: AmountKind.Exact } => NumberForms.Arabic(amount.Value),
        { Kind: AmountKind.Foreign } => "foreign",
        { Low: null, High: null } => "vague",
        _ => $"{Text(amount.Low)}..{Text(amount.High)}",
    };

    private static string Text(decimal? bound) => bound is { } value ? NumberForms.Arabic(value) : "";

    private static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DateIn(DatedPhrase phrase)
    {
        var text = TextFolding.Fold(phrase.Text);
        var found = new List<ReadDate>();
        var rest = text.ToCharArray();
        for (var at = 0; at < text.Length;)
        {
            if (!DateReader.TryRead(text, at, phrase.Today, out var date))
            {
                at++;
                continue;
            }

            found.Add(date);
            rest.AsSpan(at, date.Length).Fill(' ');
            at += date.Length;
        }

        var read = found.Select(date => Text(date, phrase.Tense)).Distinct().ToArray();
        return read switch
        {
            [] => "none",
            [var day] when day.Length == 10 && (TimeIn(new string(rest), found[0].Part) ?? At(found[0].Part)) is { } time => $"{day}T{Text(time)}",
            _ => string.Join(" and ", read),
        };
    }

    private static string Text(ReadDate date, Tense tense)
    {
        var period = tense == Tense.Past ? date.Past : date.Future;
        return date.Precision switch
        {
            DatePrecision.Unknown => "unknown",
            DatePrecision.Day => Text(period.From),
            _ => $"{Text(period.From)}..{Text(period.To)}",
        };
    }

    private static TimeOnly? At(PartOfDay? part) => part is { } said ? new TimeOnly((int)said, 0) : null;

    private static TimeOnly? TimeIn(string text, PartOfDay? said)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != ' ' && TimeReader.TryRead(text, at, said, out var time))
            {
                return time.Time;
            }
        }

        return null;
    }

    private static string StretchIn(string phrase)
    {
        var text = TextFolding.Fold(phrase);
        for (var at = 0; at < text.Length; at++)
        {
            if (StretchReader.TryRead(text, at, out var length, out var stretch))
            {
                return length == text.Length - at ? $"{stretch.TotalMinutes} minutes" : $"{stretch.TotalMinutes} minutes and more";
            }
        }

        return "none";
    }

    private sealed record Phrase(string Text, string Expect);

    private sealed record DatedPhrase(string Text, DateOnly Today, Tense Tense, string Expect);

    private sealed record StretchPhrase(string Text, int Minutes);
}
