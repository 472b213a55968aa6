namespace SalesBot.Bot.Hosting;

/// <summary>The settings, or the state of what they point to, do not let the service start.</summary>
internal sealed class InvalidConfigurationException(string message) : Exception(message);
