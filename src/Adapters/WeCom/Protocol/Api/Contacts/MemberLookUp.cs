using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

/// <summary>
/// Finds members by mobile number or mail address, and remembers hits and misses: where misses pass a fifth of the headcount, WeCom blocks the
/// call for a day.
/// </summary>
internal sealed class MemberLookUp(ContactsApi contacts, ILookUpMemory memory)
{
    private static readonly TimeSpan HitHolds = TimeSpan.FromDays(7);
    private static readonly TimeSpan MissHolds = TimeSpan.FromDays(1);

    /// <summary>The userid of whoever has the mobile number, in lower case; null for nobody.</summary>
    public Task<ApiResult<string?>> ByMobileAsync(string mobile, CancellationToken cancellationToken) =>
        FindAsync($"mobile/{mobile}", token => contacts.ByMobileAsync(mobile, token), cancellationToken);

    /// <summary>The userid of whoever has the mail address, in lower case; null for nobody.</summary>
    public Task<ApiResult<string?>> ByEmailAsync(string email, bool isPersonal, CancellationToken cancellationToken) =>
        FindAsync($"{(isPersonal ? "personal" : "email")}/{email.ToLowerInvariant()}", token => contacts.ByEmailAsync(email, isPersonal, token), cancellationToken);

    private async Task<ApiResult<string?>> FindAsync(
        string question, Func<CancellationToken, Task<ApiResult<UserIdAnswer>>> ask, CancellationToken cancellationToken)
    {
        // What is shared holds no number or address of a person.
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question)));
        if (await memory.FindAsync(key, cancellationToken) is { } known)
        {
            return Found(known);
        }

        var answer = await ask(cancellationToken);
        if (answer is ApiResult<UserIdAnswer>.Failed { Error.Kind: ApiErrorKind.NotFound })
        {
            await memory.KeepAsync(key, "", MissHolds, cancellationToken);
            return Found("");
        }

        if (answer is ApiResult<UserIdAnswer>.Ok { Value.UserId: { Length: > 0 } userId })
        {
            await memory.KeepAsync(key, userId.ToLowerInvariant(), HitHolds, cancellationToken);
            return Found(userId.ToLowerInvariant());
        }

        return answer.Then(_ => Found(""));
    }

    private static ApiResult<string?> Found(string userId) => new ApiResult<string?>.Ok(userId.Length > 0 ? userId : null);
}
