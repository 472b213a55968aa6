using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>Inputs that one sentence fills, in a chat that has no inputs: those whose sentences go on with each other, or are the same.</summary>
/// <param name="Inputs">The inputs; at least one.</param>
public sealed record CardSentence(ImmutableArray<CardInput> Inputs)
{
    /// <summary>How they are said.</summary>
    public string Instead => Inputs[^1].Instead;

    /// <summary>The inputs by the sentences that say them.</summary>
    public static ImmutableArray<CardSentence> Of(IEnumerable<CardInput> inputs)
    {
        var sentences = ImmutableArray.CreateBuilder<CardSentence>();
        foreach (var input in inputs)
        {
            if (sentences.Count > 0 && sentences[^1].Instead.Length > 0 && input.Instead.StartsWith(sentences[^1].Instead, StringComparison.Ordinal))
            {
                sentences[^1] = new CardSentence(sentences[^1].Inputs.Add(input));
            }
            else
            {
                sentences.Add(new CardSentence([input]));
            }
        }

        return sentences.ToImmutable();
    }
}
