namespace SalesBot.Simulators.DingTalk;

/// <summary>What must hold, else the call is refused.</summary>
internal static class Demand
{
    /// <summary>In the words of the new API.</summary>
    public static void That(bool holds, string word, string text, int status = 400)
    {
        if (!holds)
        {
            throw new DingTalkRefusal(word, text, status);
        }
    }

    /// <summary>In the numbers of the legacy API.</summary>
    public static void That(bool holds, int number, string text)
    {
        if (!holds)
        {
            throw new DingTalkRefusal(number, text);
        }
    }
}
