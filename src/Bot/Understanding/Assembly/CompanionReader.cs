using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads which colleagues took part in what was done: 和@李娜一起拜访了华星, 跟李娜去了华星, 带着小周.</summary>
internal static class CompanionReader
{
    /// <summary>The actions, with those who took part in the conversations among them.</summary>
    public static ImmutableArray<SalesAction> Attach(ImmutableArray<SalesAction> actions, List<Clause> clauses, OrganisationChart chart, MemberId speaker)
    {
        List<Slot<MemberId>>? companions = null;
        foreach (var clause in clauses)
        {
            AddCompanions(clause, chart, speaker, ref companions);
        }

        return companions is null ? actions : With(actions, companions);
    }

    private static ImmutableArray<SalesAction> With(ImmutableArray<SalesAction> actions, List<Slot<MemberId>> companions) =>
        [.. actions.Select(action => action is LogAction log && IsShared(log) ? log with { Colleagues = [.. companions.Where(slot => IsOf(log, slot))] } : action)];

    /// <summary>Whether the @ at the place of the clause only names somebody who came along to what its sentence tells.</summary>
    public static bool IsCompanionAt(List<Clause> clauses, Clause clause, int at) =>
        MemberAt(clause, at + 1) is { } named && !clause.Has(Cue.Thanks) && IsBesideWords(clause, named.Start, named.End)
        && clauses.Exists(other => other.Sentence == clause.Sentence && other.HasAny(Cue.Visit, Cue.Meeting, Cue.Demo, Cue.Call));

    /// <summary>Whether a word before or behind the name, or the row of names that it stands in, tells that somebody came along.</summary>
    private static bool IsBesideWords(Clause clause, int start, int end)
    {
        var (from, to) = (start, end);
        for (var isLonger = true; isLonger;)
        {
            isLonger = false;
            foreach (var other in clause.All<MemberMention>())
            {
                if (other.Start > to && clause.WholeText[to..other.Start].Trim(" 、@和").IsEmpty)
                {
                    (to, isLonger) = (other.End, true);
                }
                else if (other.End < from && clause.WholeText[other.End..from].Trim(" 、@和").IsEmpty)
                {
                    (from, isLonger) = (other.Start, true);
                }
            }
        }

        return CompanionWords.Lead(clause.WholeText[clause.Start..from].TrimEnd(" @")) || CompanionWords.Follow(clause.WholeText[to..clause.End]);
    }

    private static MemberMention? MemberAt(Clause clause, int place)
    {
        foreach (var mention in clause.All<MemberMention>())
        {
            if (mention.Start == place)
            {
                return mention;
            }
        }

        return null;
    }

    private static bool IsShared(LogAction log) => log.Activity?.Value is ActivityKind.Visit or ActivityKind.Meeting or ActivityKind.Demo or ActivityKind.Call;

    private static bool IsOf(LogAction log, Slot<MemberId> companion) =>
        log.Spans.IsEmpty || log.Spans.Any(span => companion.Span.Start >= span.Start && companion.Span.Start < span.Start + span.Length);

    private static void AddCompanions(Clause clause, OrganisationChart chart, MemberId speaker, ref List<Slot<MemberId>>? companions)
    {
        var mayBeCalled = clause.Text.ContainsAny('小', '老');
        if (!(mayBeCalled || clause.HasAny(MentionKinds.Member)) || clause.HasAny(Cue.Thanks, Cue.Hearsay, Cue.Hypothesis))
        {
            return;
        }

        foreach (var mention in clause.All<MemberMention>())
        {
            if (mention.Member.Id != speaker && CameAlong(clause, mention.Start, mention.End))
            {
                Add(ref companions, new Slot<MemberId>(mention.Member.Id, mention.Span, 0.9));
            }
        }

        for (var at = clause.Start; mayBeCalled && at + 1 < clause.End; at++)
        {
            if (clause.WholeText[at] is '小' or '老' && !IsInPerson(clause, at + 1)
                && (CompanionWords.EndsWith(clause.WholeText[clause.Start..at], CompanionWords.Taking) || CompanionWords.Follow(clause.WholeText[(at + 2)..clause.End]))
                && CalledSo(clause.WholeText[at + 1], chart, speaker) is { } member)
            {
                Add(ref companions, new Slot<MemberId>(member.Id, new TextSpan(at, 2), 0.8));
            }
        }
    }

    /// <summary>Whoever is named again is taken once.</summary>
    private static void Add(ref List<Slot<MemberId>>? companions, Slot<MemberId> companion)
    {
        companions ??= [];
        if (!companions.Exists(known => known.Value == companion.Value))
        {
            companions.Add(companion);
        }
    }

    private static bool IsInPerson(Clause clause, int at)
    {
        foreach (var person in clause.All<PersonMention>())
        {
            if (person.Start <= at && person.End > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>跟李娜去了华星 is a visit together, 跟李娜聊了华星 only talk between colleagues.</summary>
    private static bool CameAlong(Clause clause, int start, int end)
    {
        var isAtSign = start > clause.Start && clause.WholeText[start - 1] == '@';
        var isTalk = IsTalkAt(clause, end);
        return CompanionWords.Follow(clause.WholeText[end..clause.End]) || (!isTalk && (isAtSign ? IsBesideWords(clause, start, end) : CompanionWords.Lead(clause.WholeText[clause.Start..start])));
    }

    private static bool IsTalkAt(Clause clause, int place)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue is Cue.Talk or Cue.Message or Cue.Send && cue.Start - place is 0 or 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one colleague of the speaker's group with that surname.</summary>
    private static Member? CalledSo(char surname, OrganisationChart chart, MemberId speaker)
    {
        var group = chart.Find(speaker)?.Group;
        var found = chart.Members.Where(member => group is not null && member.Group == group && member.Id != speaker && member.Name.StartsWith(surname)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
