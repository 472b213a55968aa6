namespace SalesBot.Bot.Tests.Figures;

/// <summary>Chooses by one number, again and again, always alike.</summary>
internal sealed class Choice(int number)
{
    private uint left = (uint)number;

    /// <summary>One of them.</summary>
    public T Of<T>(params T[] choices)
    {
        left = (left * 1_664_525u) + 1_013_904_223u;
        return choices[(left >> 16) % (uint)choices.Length];
    }
}
