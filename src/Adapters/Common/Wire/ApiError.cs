using System.Globalization;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>What a platform refused a call with. It holds no secret.</summary>
/// <param name="Platform">The platform's name.</param>
/// <param name="Api">The call, such as <c>message/send</c>.</param>
/// <param name="Code">The platform's code, or an HTTP status.</param>
/// <param name="Kind">What the code asks for.</param>
/// <param name="Reason">A sentence that an operator can read.</param>
/// <param name="Hint">What the platform's support asks for; empty where it gave none.</param>
public sealed record ApiError(string Platform, string Api, string Code, ApiErrorKind Kind, string Reason, string Hint = "")
{
    /// <summary>How long to wait before the next request, where the platform says so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The code where it is a number; null where it is a word.</summary>
    public int? Number => int.TryParse(Code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
