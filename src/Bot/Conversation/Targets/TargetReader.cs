using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads whether somebody wants to set, split, report or look up targets.</summary>
/// <param name="chart">The organisation.</param>
/// <param name="speaker">Who says it.</param>
/// <param name="today">On which day.</param>
/// <param name="projects">The shared targets that the text names.</param>
internal sealed class TargetReader(OrganisationChart chart, Member speaker, DateOnly today, IReadOnlyCollection<Target>? projects = null)
{
    private const int LongestRequest = 300;

    /// <summary>Less than this, without a unit, is no amount of money.</summary>
    private const decimal LeastAmount = 1000m;

    /// <summary>Reads the text; null where it is about anything else.</summary>
    public TargetRequest? Read(string text)
    {
        if (!MayBe(text))
        {
            return null;
        }

        var (said, reason) = Cut(text);
        var shared = ReadShare(new TargetScanner(chart, speaker, today).Scan(said));
        if (shared is { Owners.IsEmpty: false } || (shared is not null && projects is not { Count: > 0 }))
        {
            return shared;
        }

        var tokens = new TargetScanner(chart, speaker, today, projects).Scan(said);
        return ReadSplit(tokens) ?? ReadReport(tokens) ?? ReadHistory(tokens) ?? ReadAccept(tokens) ?? ReadSet(tokens, reason);
    }

    /// <summary>Most texts hold none of the words without which nothing is meant here, and are let go at once.</summary>
    public static bool MayBe(string text)
    {
        var folded = text.Length > LongestRequest ? "" : TextFolding.Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            if ((TargetWords.Words.Match(folded, at, out var word) > 0 && word is TargetWord.Target or TargetWord.Split or TargetWord.Project)
                || (TargetWords.Measures.Match(folded, at, out var measure) > 0 && measure.IsTold()))
            {
                return true;
            }
        }

        return false;
    }

    private static (string Said, string? Reason) Cut(string text)
    {
        var (at, length) = TargetWords.Reasons
            .Select(word => (At: text.IndexOf(word, StringComparison.OrdinalIgnoreCase), word.Length))
            .Where(found => found.At > 0)
            .OrderBy(found => found.At)
            .FirstOrDefault();
        var reason = at > 0 ? text[(at + length)..].Trim(' ', '：', ':', '，', ',', '。') : "";
        return at > 0 ? (text[..at], reason.Length == 0 ? null : ProgressRecorder.Cut(reason, Target.TextMaxLength)) : (text, null);
    }

    private TargetRequest? ReadSet(List<TargetToken> tokens, string? reason)
    {
        var isOrder = Has(tokens, TargetWord.Set) || Has(tokens, TargetWord.To) || Has(tokens, TargetWord.More);
        var isOfProject = Whose(tokens) is { Kind: TargetHolderKind.Project };
        if (!(Has(tokens, TargetWord.Target) || (isOfProject && Has(tokens, TargetWord.Project))) || (!isOrder && !isOfProject && Whose(tokens) is not { Kind: TargetHolderKind.Member or TargetHolderKind.Group }))
        {
            return null;
        }

        if (tokens.All(token => token is TargetToken.Word { Meaning: TargetWord.Set or TargetWord.Target }))
        {
            return new TargetRequest.Form();
        }

        if (!tokens.OfType<TargetToken.Number>().Any())
        {
            return null;
        }

        if (tokens.OfType<TargetToken.Unknown>().FirstOrDefault() is { } unknown)
        {
            // 把华星的目标金额改成36万 is of a deal.
            return tokens[0] is TargetToken.Word { Meaning: TargetWord.Set } && Days(tokens) is not null ? new TargetRequest.Unclear(unknown.Text.Trim()) : null;
        }

        var named = tokens.TakeWhile(token => token is not TargetToken.Number).OfType<TargetToken.Measure>().LastOrDefault()?.Of;
        var sets = TargetBlocks.Of(tokens, speaker.Id)
            .Select(block => new TargetRequest.Set(
                block.Holder, Has(tokens, TargetWord.Each), Days(block.Tokens) ?? Days(tokens), Items(block.Tokens, named), Has(tokens, TargetWord.Joined) ? tokens.OfType<TargetToken.Day>().FirstOrDefault()?.On : null, reason))
            .ToList();
        return sets.Exists(set => set.Items.IsEmpty) ? new TargetRequest.Unclear(string.Join(' ', tokens.OfType<TargetToken.Number>().Select(number => number.Value)))
            : sets is [var only] ? only
            : new TargetRequest.Several([.. sets]);
    }

    private static TargetRequest.Share? ReadShare(List<TargetToken> tokens)
    {
        if (!Has(tokens, TargetWord.Project) || tokens.OfType<TargetToken.Unknown>().ToList() is not [var title] || tokens.OfType<TargetToken.Number>().FirstOrDefault(number => !number.IsPercent) is not { } amount)
        {
            return null;
        }

        var owners = ImmutableArray.CreateBuilder<(TargetHolder, decimal?)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at] is TargetToken.Who who)
            {
                owners.Add((who.Holder, at + 1 < tokens.Count && tokens[at + 1] is TargetToken.Number { IsPercent: true } part ? part.Value : null));
            }
        }

        return Measure(tokens, amount) is { } measure
            ? new TargetRequest.Share(ProgressRecorder.Cut(title.Text.Trim(' ', '「', '」', '“', '”', '"'), Target.TextMaxLength), Days(tokens), new TargetItem(measure, amount.Value), owners.ToImmutable())
            : null;
    }

    private static TargetRequest.Split? ReadSplit(List<TargetToken> tokens)
    {
        if (tokens is not [TargetToken.Word { Meaning: TargetWord.Split }, ..] || tokens.OfType<TargetToken.Unknown>().Any())
        {
            return null;
        }

        var (reserve, item, weights) = (0m, (TargetToken.Number?)null, new List<decimal>());
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at] is not TargetToken.Number number)
            {
                continue;
            }

            var isReserve = at > 0 && tokens[at - 1] is TargetToken.Word { Meaning: TargetWord.Reserve };
            if (isReserve)
            {
                reserve = number.Value;
            }
            else if (item is null && (number.IsMoney || number.Counts is not null || tokens.Take(at).OfType<TargetToken.Measure>().Any() || number.Value >= LeastAmount))
            {
                item = number;
            }
            else
            {
                weights.Add(number.Value);
            }
        }

        var rule = tokens.OfType<TargetToken.Word>().Select(word => word.Meaning).FirstOrDefault(IsRule);
        rule = rule == TargetWord.Filler && weights.Count > 0 ? TargetWord.Weights : rule;
        var parts = tokens.OfType<TargetToken.Word>().Select(word => (TargetWord?)word.Meaning).FirstOrDefault(word => word is TargetWord.Months or TargetWord.Quarters or TargetWord.Weeks or TargetWord.EachDay);
        return new TargetRequest.Split(
            Whose(tokens), Days(tokens), item?.Value, tokens.OfType<TargetToken.Measure>().FirstOrDefault()?.Of ?? item?.Counts ?? TargetMeasure.Revenue, rule, parts, [.. weights], reserve);
    }

    private static TargetRequest.Report? ReadReport(List<TargetToken> tokens) =>
        !Has(tokens, TargetWord.Target) && !Has(tokens, TargetWord.Set)
        && tokens.OfType<TargetToken.Measure>().ToList() is [{ Of: var measure }] && measure.IsTold()
        && tokens.OfType<TargetToken.Number>().ToList() is [{ IsMoney: false } number]
        && tokens.All(token => token is TargetToken.Who or TargetToken.Days or TargetToken.Measure or TargetToken.Number or TargetToken.Word { Meaning: TargetWord.To })
            ? new TargetRequest.Report(Whose(tokens), Days(tokens), measure, number.Value)
            : null;

    private static TargetRequest.History? ReadHistory(List<TargetToken> tokens) =>
        Has(tokens, TargetWord.Target) && Has(tokens, TargetWord.History) && !tokens.Exists(token => token is TargetToken.Unknown or TargetToken.Number)
            ? new TargetRequest.History(Whose(tokens), Days(tokens), tokens.OfType<TargetToken.Measure>().FirstOrDefault()?.Of)
            : null;

    private static TargetRequest.Accept? ReadAccept(List<TargetToken> tokens) =>
        tokens is [TargetToken.Word { Meaning: TargetWord.Accept }, ..] && Has(tokens, TargetWord.Target)
        && tokens.TrueForAll(token => token is TargetToken.Days or TargetToken.Who or TargetToken.Word { Meaning: TargetWord.Accept or TargetWord.Target })
            ? new TargetRequest.Accept(Days(tokens))
            : null;

    /// <summary>The measures with their values; the later of two values for one measure counts: 从250万改成300万. None where a number says nothing.</summary>
    private static ImmutableArray<TargetItem> Items(List<TargetToken> tokens, TargetMeasure? named)
    {
        var items = new List<TargetItem>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at] is TargetToken.Measure measure)
            {
                named = measure.Of;
            }
            else if (tokens[at] is TargetToken.Number number)
            {
                var before = at > 0 && tokens[at - 1] is TargetToken.Word word ? word.Meaning : TargetWord.Filler;
                var behind = at + 1 < tokens.Count && tokens[at + 1] is TargetToken.Word next ? next.Meaning : TargetWord.Filler;
                if (items.Count > 0 && number.IsPercent && before == TargetWord.Weight)
                {
                    items[^1] = items[^1] with { Weight = number.Value };
                }
                else if (items.Count > 0 && number.IsPercent && (before == TargetWord.PassMark || behind == TargetWord.PassMark || named is null))
                {
                    items[^1] = items[^1] with { PassMark = number.Value };
                }
                else if ((named ?? Measure(number)) is { } of)
                {
                    items.RemoveAll(item => item.Measure == of);
                    items.Add(new TargetItem(of, number.Value) { IsMore = before == TargetWord.More });
                    named = null;
                }
                else
                {
                    return [];
                }
            }
        }

        return [.. items];
    }

    private static TargetMeasure? Measure(TargetToken.Number number) =>
        number.IsMoney ? TargetMeasure.Revenue : number.Counts ?? (number is { IsPercent: false, Value: >= LeastAmount } ? TargetMeasure.Revenue : null);

    private static TargetMeasure? Measure(List<TargetToken> tokens, TargetToken.Number number) => tokens.OfType<TargetToken.Measure>().FirstOrDefault()?.Of ?? Measure(number);

    private static bool IsRule(TargetWord word) => word is TargetWord.Equal or TargetWord.LastYear or TargetWord.LastPeriod or TargetWord.Weights or TargetWord.Workdays;

    private static TargetHolder? Whose(List<TargetToken> tokens) => tokens.OfType<TargetToken.Who>().Select(who => (TargetHolder?)who.Holder).LastOrDefault();

    private static DayRange? Days(List<TargetToken> tokens) => tokens.OfType<TargetToken.Days>().Select(days => (DayRange?)days.Range).FirstOrDefault();

    private static bool Has(List<TargetToken> tokens, TargetWord word) => tokens.Exists(token => token is TargetToken.Word said && said.Meaning == word);
}
