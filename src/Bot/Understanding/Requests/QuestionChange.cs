using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>What a fragment changes of the question before it; what it does not name stays.</summary>
internal sealed record QuestionChange
{
    /// <summary>The period, of what was.</summary>
    public Slot<Period>? Period { get; init; }

    /// <summary>The period, of what is to come.</summary>
    public Slot<Period>? Ahead { get; init; }

    /// <summary>With which period it is compared.</summary>
    public Slot<Period>? Comparison { get; init; }

    /// <summary>What is counted.</summary>
    public Slot<Metric>? Metric { get; init; }

    /// <summary>Within which part of the organisation.</summary>
    public Slot<Scope>? Scope { get; init; }

    /// <summary>Who stands against whom.</summary>
    public Slot<RankedParts>? Parts { get; init; }

    /// <summary>Another member.</summary>
    public Slot<MemberId>? Member { get; init; }

    /// <summary>Whether it is about the speaker: 那我呢.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether only those who have joined lately are to take part.</summary>
    public bool IsOfNewHires { get; init; }

    /// <summary>Whether averages of people are to be compared.</summary>
    public bool IsAverage { get; init; }

    /// <summary>Whether targets are meant as they were before they were changed.</summary>
    public bool HasFormerTargets { get; init; }

    /// <summary>Whether nothing is changed of what was.</summary>
    public bool IsNothing => !IsOfRanking && Period is null && Comparison is null && Metric is null && Scope is null && Parts is null && Member is null && !IsOwn;

    private bool IsOfRanking => IsOfNewHires || IsAverage || HasFormerTargets;

    /// <summary>The other member, or the part.</summary>
    public Slot<Whom>? Whom => Member is not null ? new Slot<Whom>(new Whom(Member.Value, null), Member.Span, Member.Confidence)
        : Scope is not null ? new Slot<Whom>(new Whom(null, Scope.Value), Scope.Span, Scope.Confidence)
        : null;

    /// <summary>What the phrases name.</summary>
    /// <param name="phrases">The fragment.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="chart">Who stands where.</param>
    /// <param name="usual">The period of the question before it.</param>
    public static QuestionChange Of(List<Phrase> phrases, Member? speaker, OrganisationChart chart, Period usual)
    {
        var parts = new PartsReader(phrases, speaker, chart);
        var (period, comparison) = ComparisonReader.Read(phrases, usual);
        return new QuestionChange
        {
            Period = period,
            Ahead = PeriodReader.Read(phrases.Select(phrase => phrase.Clause), isAhead: true),
            Comparison = comparison,
            Metric = MetricReader.Read(phrases),
            Scope = parts.Scope,
            Parts = parts.Parts,
            Member = parts.Other,
            IsOfNewHires = phrases.Exists(phrase => phrase.Has(RequestWord.Newcomer)),
            IsAverage = phrases.Exists(phrase => phrase.Has(RequestWord.Average)),
            HasFormerTargets = phrases.Exists(phrase => phrase.Has(RequestWord.FormerGoal)),
            IsOwn = parts.Other is null && phrases.Exists(phrase => phrase.Has(RequestWord.Me)),
        };
    }

    /// <summary>The ranking with the change; regions do not stand against each other within one of them.</summary>
    public LeaderboardAction On(LeaderboardAction board)
    {
        var scope = Scope ?? board.Scope;
        var isTooSmall = Parts is { } parts && Scope is null && scope is { Value: var within } && (within.Group is not null || (within.Region is not null && parts.Value == RankedParts.Regions)) && parts.Value != RankedParts.Members;
        return board with
        {
            Metric = Metric ?? board.Metric,
            Period = Period ?? board.Period,
            Scope = isTooSmall ? null : scope,
            Parts = Parts ?? (IsAverage && board.Parts is null or { Value: RankedParts.Members } ? new Slot<RankedParts>(RankedParts.Groups, default, 0.9) : board.Parts),
            IsOfNewHires = board.IsOfNewHires || IsOfNewHires,
            IsAverage = board.IsAverage || IsAverage,
            HasFormerTargets = board.HasFormerTargets || HasFormerTargets,
            Comparison = Comparison ?? (Period is null ? board.Comparison : null),
            AsksPlace = IsOwn || (board.AsksPlace && Member is null),
            Who = IsOwn ? null : Member ?? board.Who,
        };
    }
}
