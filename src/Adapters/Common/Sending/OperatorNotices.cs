using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>Tells operators of what only they can mend: once, not for each message that fails of it.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class OperatorNotices(TimeProvider time, ILogger<OperatorNotices> logger)
{
    /// <summary>How long the same fault is not told again.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(string Platform, string Api, string Code), DateTimeOffset> told = [];
    private readonly Lock gate = new();

    /// <summary>A call was refused.</summary>
    public void Refused(ApiError error)
    {
        if (!IsNews(error))
        {
            return;
        }

        if (error.Kind == ApiErrorKind.Configuration)
        {
            logger.SetUpWrongly(error.Platform, error.Api, error.Reason, error.Code, error.Hint);
        }
        else
        {
            logger.RequestRefused(error.Platform, error.Api, error.Reason, error.Code, error.Hint);
        }
    }

    /// <summary>A limit was reached.</summary>
    public void LimitReached(ApiError error, TimeSpan pause)
    {
        if (IsNews(error))
        {
            logger.LimitReached(error.Platform, error.Api, error.Code, error.Hint, pause);
        }
    }

    private bool IsNews(ApiError error)
    {
        var (fault, now) = ((error.Platform, error.Api, error.Code), time.GetUtcNow());
        lock (gate)
        {
            if (told.TryGetValue(fault, out var at) && now - at < Silence)
            {
                return false;
            }

            told[fault] = now;
            return true;
        }
    }
}
