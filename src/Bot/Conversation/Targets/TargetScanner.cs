using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Cuts a text into the parts in which targets are spoken of.</summary>
internal sealed class TargetScanner
{
    /// <summary>A month that is over for longer than this is meant to come again.</summary>
    private const int LongestPast = 92;

    private readonly WordTable<TargetHolder> names;
    private readonly Member speaker;
    private readonly TargetHolder ownTeam;
    private readonly DateOnly today;

    /// <summary>A scanner for what the speaker says on that day.</summary>
    /// <param name="chart">The organisation.</param>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="today">The day.</param>
    /// <param name="projects">The shared targets that may be named.</param>
    public TargetScanner(OrganisationChart chart, Member speaker, DateOnly today, IReadOnlyCollection<Target>? projects = null)
    {
        (this.speaker, this.today) = (speaker, today);
        var tree = new TargetTree(chart);
        var led = tree.Own(speaker);
        ownTeam = led.Kind == TargetHolderKind.Member && speaker.Group is { } group ? TargetHolder.Of(group) : led;
        names = new WordTable<TargetHolder>(
        [
            .. (projects ?? []).DistinctBy(project => project.Holder).Select(project => (TextFolding.Fold(project.Title!), project.Holder)),
            .. Names(chart, holder => tree.MaySet(speaker, holder)),
        ]);
    }

    /// <summary>The parts, in order; what says nothing is left out.</summary>
    public List<TargetToken> Scan(string text)
    {
        var folded = TextFolding.Fold(text);
        var (tokens, unknown) = (new List<TargetToken>(), 0);
        for (var at = 0; at < folded.Length;)
        {
            var length = Read(folded, at, out var token);
            if (length > 0)
            {
                Flush(at);
                if (token is not TargetToken.Word { Meaning: TargetWord.Filler })
                {
                    tokens.Add(token!);
                }
            }
            else
            {
                unknown++;
            }

            at += Math.Max(1, length);
        }

        Flush(folded.Length);
        return tokens;

        void Flush(int at)
        {
            if (unknown > 0)
            {
                tokens.Add(new TargetToken.Unknown(text.Substring(at - unknown, unknown)));
                unknown = 0;
            }
        }
    }

    /// <summary>The holder whose name the text is; null for nobody's.</summary>
    public TargetHolder? FindHolder(string text) => Scan(text) is [TargetToken.Who who] ? who.Holder : null;

    private int Read(string text, int at, out TargetToken? token)
    {
        token = null;
        return ReadWho(text, at, out token) is var who and > 0 ? who
            : ReadMeasureOrWord(text, at, out var spoken) is var word and > 0 && Set(spoken, out token) ? word
            : ReadDays(text, at, out var days) is var dated and > 0 && Set(days, out token) ? dated
            : ReadNumber(text, at, out token);
    }

    private static bool Set(TargetToken? found, out TargetToken? token)
    {
        token = found;
        return true;
    }

    private int ReadWho(string text, int at, out TargetToken? token)
    {
        var length = names.Match(text, at, out var holder);
        if (length == 0)
        {
            length = TargetWords.OwnTeam.Match(text, at, out _);
            holder = ownTeam;
        }

        if (length == 0)
        {
            length = TargetWords.Company.Match(text, at, out _);
            holder = TargetHolder.Company;
        }

        if (length == 0)
        {
            length = IsWithinWord(text, at) ? 0 : TargetWords.Self.Match(text, at, out _);
            holder = TargetHolder.Of(speaker.Id);
        }

        token = length == 0 ? null : new TargetToken.Who(holder);
        return length;
    }

    /// <summary>The longer of a measure and a word: 项目目标 is no 目标, 赢单率 no 赢单.</summary>
    private static int ReadMeasureOrWord(string text, int at, out TargetToken? token)
    {
        token = null;
        if (IsWithinWord(text, at))
        {
            return 0;
        }

        var measured = TargetWords.Measures.Match(text, at, out var measure);
        var worded = TargetWords.Words.Match(text, at, out var word);
        var length = Math.Max(measured, worded);
        if (length == 0 || EndsWithinWord(text, at + length))
        {
            return 0;
        }

        token = measured >= worded ? new TargetToken.Measure(measure) : new TargetToken.Word(word);
        return length;
    }

    private int ReadDays(string text, int at, out TargetToken? token)
    {
        token = null;
        if (!DateReader.TryRead(text, at, today, out var date) || date.Precision == DatePrecision.Unknown)
        {
            return 0;
        }

        var period = date.IsFixed || today.DayNumber - date.Past.To.DayNumber <= LongestPast ? date.Past : date.Future;
        if (period.From != period.To)
        {
            token = new TargetToken.Days(new DayRange(period.From, period.To));
            return date.Length;
        }

        // 4.6 is a mark, not the sixth of April.
        if (text.AsSpan(at, date.Length).IndexOfAny(TargetWords.DaySigns) < 0)
        {
            return 0;
        }

        token = new TargetToken.Day(period.From);
        return date.Length;
    }

    private static int ReadNumber(string text, int at, out TargetToken? token)
    {
        token = null;
        if (!AmountReader.TryRead(text, at, out var read) || read.Kind is not (AmountKind.Exact or AmountKind.Unitless))
        {
            return 0;
        }

        var end = at + read.Length;
        var unitAt = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var isPercent = unitAt < text.Length && text[unitAt] == '%';
        TargetMeasure? counts = null;
        if (isPercent)
        {
            end = unitAt + 1;
        }
        else if (unitAt < text.Length && read.Kind == AmountKind.Unitless)
        {
            if (TargetWords.Units.Match(text, unitAt, out var unit) is var length and > 0)
            {
                (counts, end) = (unit, unitAt + length);
            }
            else if (TargetWords.Behind.Match(text, unitAt, out _) is var behind and > 0)
            {
                end = unitAt + behind;
            }
        }

        token = new TargetToken.Number(read.Value, read.Kind == AmountKind.Exact, isPercent, counts);
        return end - at;
    }

    /// <summary>Everybody's name; of groups and regions also the end that only one of them has, and the name without what it is.</summary>
    private static IEnumerable<(string, TargetHolder)> Names(OrganisationChart chart, Func<TargetHolder, bool> isSet)
    {
        foreach (var member in chart.Members)
        {
            yield return (TextFolding.Fold(member.Name), TargetHolder.Of(member.Id));
        }

        List<(string Name, TargetHolder Holder)> parts = [.. chart.Groups.Select(group => (TextFolding.Fold(group.Name), TargetHolder.Of(group.Id))), .. chart.Regions.Select(region => (TextFolding.Fold(region.Name), TargetHolder.Of(region.Id)))];
        foreach (var part in parts)
        {
            yield return part;
        }

        // 一组 is the only one of that name, or the only one that the speaker sets targets for.
        foreach (var same in parts.SelectMany(part => Shorter(part.Name).Select(name => (name, part.Holder))).GroupBy(part => part.name, part => part.Holder, StringComparer.Ordinal))
        {
            List<TargetHolder> meant = same.Count() == 1 ? [.. same] : [.. same.Where(isSet)];
            if (meant is [var only])
            {
                yield return (same.Key, only);
            }
        }
    }

    private static IEnumerable<string> Shorter(string name)
    {
        const int shortest = 2;
        for (var start = 1; start <= name.Length - shortest; start++)
        {
            yield return name[start..];
        }

        if (Array.Find(TargetWords.NameEndings, ending => name.EndsWith(ending, StringComparison.Ordinal) && name.Length >= ending.Length + shortest) is { } what)
        {
            yield return name[..^what.Length];
        }
    }

    private static bool IsWithinWord(string text, int at) => at > 0 && TextFolding.IsLetter(text[at - 1]) && TextFolding.IsLetter(text[at]);

    private static bool EndsWithinWord(string text, int end) => end < text.Length && TextFolding.IsLetter(text[end - 1]) && TextFolding.IsLetter(text[end]);
}
