using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads what asks how a customer or one of its deals stands: 华辰进展怎么样, 云谷呢, 看下星桥.</summary>
internal sealed class StatusReader(Utterance utterance, OrganisationNames organisation)
{
    /// <summary>What is asked for; null where the topic asks nothing of the kind.</summary>
    public SalesAction? Of(Topic topic)
    {
        if (!AsksForStatus(topic))
        {
            return null;
        }

        ImmutableArray<TextSpan> spans = [.. topic.Clauses.Select(static clause => clause.Span)];
        if (!topic.Subject.Candidates.IsEmpty)
        {
            return new ClarifyCustomerAction([.. topic.Subject.Candidates.Select(candidate => candidate.Id)]) { Spans = spans };
        }

        var deal = topic.Subject.Customer is { } customer ? Told(topic, customer) ?? DealFinder.OnlyOpenOf(customer, utterance.Speaker) : null;
        return new StatusAction { Customer = topic.Subject.ToSlot(), Deal = deal is null ? null : new Slot<DealId>(deal.Id, topic.Subject.Span, 0.95), Spans = spans };
    }

    private static bool AsksForStatus(Topic topic)
    {
        // 签了?谁说的 我自己都不知道
        if (topic.Clauses.Exists(static clause => !clause.HasAny(MentionKinds.Customer) && clause.Text.ContainsAny(Lexicon.Rumours)))
        {
            return false;
        }

        foreach (var clause in topic.Clauses)
        {
            if (!clause.HasAny(Cue.Joke, Cue.OtherRequest, Cue.Hypothesis) && (Asks(clause) || IsAskedAfter(clause) || (clause.Has(Cue.Status) && !IsWithoutNews(clause)) || IsShown(clause, topic)) && !IsRhetorical(clause) && !clause.Text.ContainsAny(Lexicon.Rhetoric))
            {
                return true;
            }
        }

        return false;
    }

    private CatalogueDeal? Told(Topic topic, CatalogueCustomer customer)
    {
        foreach (var clause in topic.Clauses)
        {
            if ((DealFinder.Told(customer, clause) ?? OfColleague(customer, clause)) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    /// <summary>「思琪的普林那单」: the one deal of the colleague who is called so.</summary>
    private CatalogueDeal? OfColleague(CatalogueCustomer customer, Clause clause)
    {
        var named = Phrase.Of(clause, organisation, organisation.Chart.Find(utterance.Speaker)).Tokens.Select(token => token.Whom?.Member).FirstOrDefault(member => member is not null);
        return named is { } colleague ? DealFinder.OnlyOpenOf(customer, colleague) : null;
    }

    /// <summary>A mere 嘛 or 不 at the end asks of the customer only where it is named before.</summary>
    private static bool Asks(Clause clause) =>
        Mood.Of(clause, isSupposedBefore: false).IsQuestion && (clause.BreakAfter == '?' || clause.Has(Cue.Question) || clause.First<CustomerMention>() is not null || clause.First<DealMention>() is not null || clause.HasAny(Cue.Sign, Cue.SignDone));

    /// <summary>「云谷呢」: a customer and nothing else.</summary>
    private static bool IsAskedAfter(Clause clause) =>
        clause.Mentions is [CustomerMention name] && name.Start == clause.Start && clause.WholeText[name.End..clause.End].TrimEnd(" ?") is "呢" or "那边呢" or "那单呢" or "咧";

    /// <summary>「看下星桥」, 「星桥 看下」: the customer itself is to be shown.</summary>
    private static bool IsShown(Clause clause, Topic topic) =>
        clause.Has(Cue.Show) && !IsTold(clause) && (clause.First<CustomerMention>() is not null || IsEachNamed(topic.Clauses, except: clause));

    private static bool IsEachNamed(List<Clause> clauses, Clause except)
    {
        foreach (var clause in clauses)
        {
            if (clause != except && clause.First<CustomerMention>() is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>「没进展」, 「无进展」: tells, and asks nothing.</summary>
    private static bool IsWithoutNews(Clause clause) => clause.Find(Cue.Status) is { } status && clause.WholeText[clause.Start..status.Start].TrimEnd("啥什么大新 ") is [.., '没' or '无'] or [.., '没', '有'];

    /// <summary>「谁造的谣」, 「哪个说定了」: asks of whoever said so, and not of the customer.</summary>
    private static bool IsRhetorical(Clause clause) =>
        clause.Has(Cue.Question) && clause.First<CustomerMention>() is null && !clause.HasAny(Cue.Status, Cue.Show)
        && IsAskedByWhoOrWhy(clause);

    private static bool IsAskedByWhoOrWhy(Clause clause)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue == Cue.Question && clause.WholeText.Slice(cue.Start, cue.Length) is not ("谁" or "哪个" or "为什么" or "为啥"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>「叶总说想再看看别家」 tells what somebody said and asks for nothing.</summary>
    private static bool IsTold(Clause clause) => clause.First<PersonMention>() is not null || clause.HasAny(Cue.Them, Cue.Done, Cue.Rival);
}
