using System.Collections.Immutable;

namespace SalesBot.Simulators.Teams;

/// <summary>The journal: every call, what was refused, what vanished, and where the product broke a rule that nobody refuses.</summary>
public sealed class TeamsLog(TimeProvider time) : CallLog(time)
{
    private readonly List<Refused> refused = [];
    private readonly List<Requested> requests = [];
    private readonly List<string> violations = [];
    private readonly List<string> warnings = [];
    private readonly List<string> opened = [];
    private readonly List<Trapped> trapped = [];
    private readonly List<string> typing = [];

    /// <summary>The refused calls, in their order.</summary>
    public ImmutableArray<Refused> Refusals => Copy(refused);

    /// <summary>All calls with what they were answered, in their order. Tokens and secrets are left out.</summary>
    public ImmutableArray<Requested> Requests => Copy(requests);

    /// <summary>What the product did against the documents though the platform goes on: an unsound card, an answer of the wrong form, a token where none belongs. A sound product leaves none.</summary>
    public ImmutableArray<string> Violations => Copy(violations);

    /// <summary>What is allowed and unwise: answers that took more than five seconds.</summary>
    public ImmutableArray<string> Warnings => Copy(warnings);

    /// <summary>The web addresses that people opened by pressing.</summary>
    public ImmutableArray<string> Opened => Copy(opened);

    /// <summary>What came to an address to which nothing should go.</summary>
    public ImmutableArray<Trapped> Trapped => Copy(trapped);

    /// <summary>The conversations in which the bot showed that it writes, in their order.</summary>
    public ImmutableArray<string> Typing => Copy(typing);

    internal void Refuse(string what, int status, string code, string why) => Add(refused, new Refused(Now, what, status, code, why));

    internal void Note(Requested request) => Add(requests, request);

    internal void Complain(string violation) => Add(violations, violation);

    internal void Warn(string warning) => Add(warnings, warning);

    internal void Opens(string url) => Add(opened, url);

    internal void Trap(Trapped call) => Add(trapped, call);

    internal void Types(string conversation) => Add(typing, conversation);

    private ImmutableArray<T> Copy<T>(List<T> list)
    {
        lock (Gate)
        {
            return [.. list];
        }
    }

    private void Add<T>(List<T> list, T item)
    {
        lock (Gate)
        {
            list.Add(item);
        }
    }
}

/// <summary>A call that the platform refused.</summary>
/// <param name="At">When.</param>
/// <param name="What">The call: one of <see cref="TeamsRoutes"/>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The code; empty where there is none.</param>
/// <param name="Why">The platform's words.</param>
public sealed record Refused(DateTimeOffset At, string What, int Status, string Code, string Why);

/// <summary>A call, and its answer.</summary>
/// <param name="At">When.</param>
/// <param name="What">The call: one of <see cref="TeamsRoutes"/>.</param>
/// <param name="Path">The path as it stood on the wire.</param>
/// <param name="Body">The body; empty for the login service's, which holds secrets.</param>
/// <param name="Status">The HTTP status of the answer.</param>
/// <param name="Answer">The answer's body; empty for the login service's, which holds tokens.</param>
public sealed record Requested(DateTimeOffset At, string What, string Path, string Body, int Status, string Answer);

/// <summary>A call of the address to which nothing should go.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="HasToken">True where it carried the header <c>Authorization</c>.</param>
public sealed record Trapped(string Method, string Path, bool HasToken);
