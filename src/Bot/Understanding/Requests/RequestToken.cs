namespace SalesBot.Bot.Understanding.Requests;

/// <summary>A word or name of a question.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">What it does.</param>
/// <param name="Metric">What it counts, if it is a word for that.</param>
/// <param name="Whom">Whom it means, if it is a name.</param>
/// <param name="Parts">Who stands against whom, if it is a word for that.</param>
/// <param name="Place">The place that is told, if it is one.</param>
/// <param name="IsUncounted">Whether it names a figure that nothing here counts.</param>
/// <param name="IsUnclear">Whether it names a time that no calendar tells, or a part that the company does not have.</param>
internal sealed record RequestToken(TextSpan Span, RequestWord Word, Metric? Metric = null, Whom? Whom = null, RankedParts? Parts = null, short? Place = null, bool IsUncounted = false, bool IsUnclear = false)
{
    /// <summary>The place after its last unit.</summary>
    public int End => Span.Start + Span.Length;
}
