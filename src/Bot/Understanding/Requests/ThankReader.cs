using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads credit to colleagues: 感谢郑晓彤帮我改方案, 多亏罗经理压阵, kudos to 安琪.</summary>
internal sealed class ThankReader(OrganisationNames names, Member? speaker, SubjectResolver resolver)
{
    /// <summary>Thanks to each colleague who is named in a sentence that gives thanks.</summary>
    /// <param name="clauses">The message.</param>
    /// <param name="customerOf">The customer that clauses are about, or null.</param>
    public List<ThankAction> Read(List<Clause> clauses, Func<List<Clause>, Slot<CustomerReference>?> customerOf)
    {
        var thanks = new List<ThankAction>();
        Lazy<Slot<CustomerReference>?> ofMessage = new(() => customerOf(clauses));
        foreach (var sentence in clauses.GroupBy(clause => clause.Sentence))
        {
            var told = sentence.ToList();
            if (told.Find(clause => ThanksAt(clause) >= 0) is not { } thanking || told.Exists(clause => clause.BreakAfter == '?' || clause.Text.ContainsAny(Lexicon.NoThanks)))
            {
                continue;
            }

            Lazy<Slot<CustomerReference>?> customer = new(() => customerOf(told) ?? ofMessage.Value);
            foreach (var (member, span) in Colleagues(told, thanking))
            {
                if (!thanks.Exists(thank => thank.Colleague.Value == member.Id))
                {
                    thanks.Add(new ThankAction
                    {
                        Colleague = new Slot<MemberId>(member.Id, span, 0.95),
                        Customer = customer.Value,
                        Spans = [thanking.Span],
                        Confidence = 0.95,
                    });
                }
            }
        }

        return thanks;
    }

    /// <summary>Where the clause begins to give thanks; less than 0 where it gives none.</summary>
    public static int ThanksAt(Clause clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (Lexicon.Thanks.Match(clause.WholeText[..clause.End], at, out var counts) is var length and > 0 && !IsInName(clause, at)
                && (length > 1 || clause.Text.Trim(' ').Length == 1 || NamesMemberAfter(clause, at)))
            {
                return counts ? at : -1;
            }
        }

        return -1;
    }

    private static bool IsInName(Clause clause, int at)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention is not CueMention && mention.Start <= at && mention.End > at)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesMemberAfter(Clause clause, int at)
    {
        foreach (var member in clause.All<MemberMention>())
        {
            if (member.Start - at is 1 or 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is named at the place, beyond words of the lexicon and stages.</summary>
    private static Mention? NamedAt(Clause clause, int at)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start == at && mention is not (CueMention or StageMention))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Those named in the clause that thanks and in the names that follow it; where it names none, in the whole sentence.</summary>
    private List<(Member Member, TextSpan Span)> Colleagues(List<Clause> sentence, Clause thanking)
    {
        var found = new List<(Member, TextSpan)>();
        var place = sentence.IndexOf(thanking);
        found.AddRange(Named(thanking));
        for (var i = place + 1; i < sentence.Count && (sentence[i - 1].BreakAfter == '、' || found.Count == 0); i++)
        {
            found.AddRange(Named(sentence[i]));
        }

        for (var i = place - 1; i >= 0 && (found.Count == 0 || sentence[i].BreakAfter == '、'); i--)
        {
            found.InsertRange(0, Named(sentence[i]));
        }

        return found;
    }

    private IEnumerable<(Member Member, TextSpan Span)> Named(Clause clause)
    {
        for (var at = clause.Start; at < clause.End;)
        {
            var mention = NamedAt(clause, at);
            if (mention is CustomerMention or DateMention or ScopeMention or DealMention or NewNameMention)
            {
                at = mention.End;
                continue;
            }

            var length = names.ShortNames.MemberAt(clause.WholeText[..clause.End], at, speaker, out var member);
            if (mention is MemberMention full && full.Length >= length)
            {
                (length, member) = (full.Length, full.Member);
            }

            // 感谢周总 thanks the customer, where the speaker has one of that name there.
            var isContact = mention is PersonMention person && (resolver.IsOwnContact(person) || (person.IsFullName && length < person.Length));
            if (length > 0 && !isContact && member!.Id != speaker?.Id && !IsWithinWord(clause, at, length))
            {
                yield return (member, new TextSpan(at, length));
            }

            at += Math.Max(1, Math.Max(length, mention is PersonMention ? mention.Length : 0));
        }
    }

    private static bool IsWithinWord(Clause clause, int at, int length) =>
        TextFolding.IsWord(clause.WholeText[at]) && !WordTable<bool>.IsWhole(clause.WholeText, at, length);
}
