namespace SalesBot.Bot.Commands;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>It was done.</summary>
    public const int Done = 0;

    /// <summary>It failed; one sentence on standard error says why.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the configuration is wrong; sentences on standard error name what.</summary>
    public const int WrongConfiguration = 2;
}
