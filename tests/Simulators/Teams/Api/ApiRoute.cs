using System.Collections.Immutable;

namespace SalesBot.Simulators.Teams;

/// <summary>One of the platform's calls.</summary>
/// <param name="Name">The name under which faults and counts know it: one of <see cref="TeamsRoutes"/>.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The path without a slash at its start; parts in braces stand for anything.</param>
/// <param name="Handle">What it does; runs alone.</param>
internal sealed record ApiRoute(string Name, string Method, string Template, Func<ApiCall, ApiAnswer> Handle)
{
    private readonly ImmutableArray<string> parts = [.. Template.Split('/')];

    /// <summary>True for a call of the connector, which needs the bot's token and stands below a service URL.</summary>
    public bool IsConnector { get; init; }

    /// <summary>True for what changes something in its thread.</summary>
    public bool IsWrite => IsConnector && Limit is CallLimit.Send;

    /// <summary>On which limit it counts.</summary>
    public CallLimit Limit { get; init; }

    /// <summary>A call of the connector.</summary>
    public static ApiRoute Connector(string name, string method, string template, CallLimit limit, Func<ApiCall, ApiAnswer> handle) =>
        new(name, method, template, handle) { IsConnector = true, Limit = limit };

    /// <summary>What the braces stand for; null where this is another path.</summary>
    public Dictionary<string, string>? Match(string method, IReadOnlyList<string> path)
    {
        if (method != Method || path.Count != parts.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < parts.Length; index++)
        {
            if (parts[index].StartsWith('{'))
            {
                values[parts[index].Trim('{', '}')] = path[index];
            }
            else if (!parts[index].Equals(path[index], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return values;
    }
}

/// <summary>The limits on which calls count.</summary>
internal enum CallLimit
{
    None,
    Send,
    Create,
    Read,
    ReadUnpaged,
}
