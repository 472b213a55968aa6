using Microsoft.Extensions.Logging;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Tells operators of what only they can mend: once, not for each message that fails of it.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class OperatorNotices(TimeProvider time, ILogger<OperatorNotices> logger)
{
    /// <summary>How long the same fault is not told again.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(string Api, int Code), DateTimeOffset> told = [];
    private readonly Lock gate = new();

    /// <summary>A call was refused.</summary>
    public void Refused(WeComError error)
    {
        if (!IsNews(error))
        {
            return;
        }

        if (error.Kind == WeComErrorKind.Configuration)
        {
            logger.SetUpWrongly(error.Api, error.Reason, error.Code, error.Hint);
        }
        else
        {
            logger.RequestRefused(error.Api, error.Reason, error.Code, error.Hint);
        }
    }

    /// <summary>A limit was reached.</summary>
    public void LimitReached(WeComError error, TimeSpan pause)
    {
        if (IsNews(error))
        {
            logger.LimitReached(error.Api, error.Code, error.Hint, pause);
        }
    }

    private bool IsNews(WeComError error)
    {
        var (fault, now) = ((error.Api, error.Code), time.GetUtcNow());
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
