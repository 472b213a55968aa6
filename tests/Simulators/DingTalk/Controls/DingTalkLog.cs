using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The journal: every call and frame, what was refused, what vanished, and where the product broke a rule that nobody refuses.</summary>
public sealed class DingTalkLog(TimeProvider time) : CallLog(time)
{
    private readonly List<Refused> refused = [];
    private readonly List<Requested> requests = [];
    private readonly List<FrameSeen> frames = [];
    private readonly List<string> violations = [];
    private readonly List<string> opened = [];

    /// <summary>The refused calls, in their order.</summary>
    public ImmutableArray<Refused> Refusals => Copy(refused);

    /// <summary>All calls with what they were answered, in their order.</summary>
    public ImmutableArray<Requested> Requests => Copy(requests);

    /// <summary>All frames of the stream, in their order.</summary>
    public ImmutableArray<FrameSeen> Frames => Copy(frames);

    /// <summary>What the product did against the documents though the platform goes on: a wrong acknowledgement, an update within a callback. A sound product leaves none.</summary>
    public ImmutableArray<string> Violations => Copy(violations);

    /// <summary>The web addresses that people opened by pressing.</summary>
    public ImmutableArray<string> Opened => Copy(opened);

    internal void Refuse(string what, string code, string why) => Add(refused, new Refused(Now, what, code, why));

    internal void Note(Requested request) => Add(requests, request);

    internal void Note(string connection, bool isFromProduct, string text) => Add(frames, new FrameSeen(Now, connection, isFromProduct, text));

    internal void Complain(string violation) => Add(violations, violation);

    internal void Opens(string url) => Add(opened, url);

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
/// <param name="What">The API's path.</param>
/// <param name="Code">The error code: a word of the new API, or a number of the legacy one.</param>
/// <param name="Why">The platform's words.</param>
public sealed record Refused(DateTimeOffset At, string What, string Code, string Why);

/// <summary>A call, and its answer.</summary>
/// <param name="At">When.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="Body">The body.</param>
/// <param name="Status">The HTTP status of the answer.</param>
/// <param name="Answer">The answer's body.</param>
public sealed record Requested(DateTimeOffset At, string Method, string Path, string Body, int Status, string Answer);

/// <summary>A frame on a connection.</summary>
/// <param name="At">When.</param>
/// <param name="Connection">The connection's id.</param>
/// <param name="IsFromProduct">True for a frame from the product.</param>
/// <param name="Text">The frame.</param>
public sealed record FrameSeen(DateTimeOffset At, string Connection, bool IsFromProduct, string Text);
