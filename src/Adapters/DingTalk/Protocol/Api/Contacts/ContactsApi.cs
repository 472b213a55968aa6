using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

/// <summary>Departments and people, as far as the app sees them. These calls are free of the month's count.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ContactsApi(LegacyApiClient client)
{
    /// <summary>The largest page of people.</summary>
    public const int LargestPage = 100;

    private const int External = 1;

    /// <summary>The departments directly below one.</summary>
    public async Task<ApiResult<IReadOnlyList<Department>>> DepartmentsBelowAsync(long department, CancellationToken cancellationToken)
    {
        var answer = await client.PostAsync(
            "topapi/v2/department/listsub", new DepartmentRequest(department), ApiJson.Legacy.DepartmentRequest, ApiJson.Legacy.DepartmentsAnswer, cancellationToken);
        return answer.Then(read => new ApiResult<IReadOnlyList<Department>>.Ok(read.Result ?? []));
    }

    /// <summary>A page of those who are directly in a department.</summary>
    /// <param name="department">The department.</param>
    /// <param name="cursor">0 for the first page, then what the page before says.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ApiResult<MembersPage>> MembersAsync(long department, long cursor, CancellationToken cancellationToken)
    {
        var answer = await client.PostAsync(
            "topapi/v2/user/list", new MembersRequest(department, cursor, LargestPage), ApiJson.Legacy.MembersRequest, ApiJson.Legacy.MembersAnswer, cancellationToken);
        return answer.Then(read => new ApiResult<MembersPage>.Ok(read.Result ?? new MembersPage()));
    }

    /// <summary>One person; null where the answer holds none.</summary>
    public async Task<ApiResult<Member?>> MemberAsync(string userId, CancellationToken cancellationToken)
    {
        var answer = await client.PostAsync(
            "topapi/v2/user/get", new MemberRequest(userId), ApiJson.Legacy.MemberRequest, ApiJson.Legacy.MemberAnswer, cancellationToken);
        return answer.Then(read => new ApiResult<Member?>.Ok(read.Result));
    }

    /// <summary>The userid of whoever has the unionId; null for nobody inside the organisation.</summary>
    public async Task<ApiResult<string?>> ByUnionIdAsync(string unionId, CancellationToken cancellationToken) =>
        UserId(await client.PostAsync(
            "topapi/user/getbyunionid", new UnionIdRequest(unionId), ApiJson.Legacy.UnionIdRequest, ApiJson.Legacy.UserIdAnswer, cancellationToken));

    private static ApiResult<string?> UserId(ApiResult<UserIdAnswer> answer) => answer switch
    {
        ApiResult<UserIdAnswer>.Failed { Error.Kind: ApiErrorKind.Recipient or ApiErrorKind.NotFound } => new ApiResult<string?>.Ok(null),
        _ => answer.Then(read => new ApiResult<string?>.Ok(read.Result is { ContactType: not External, Userid: { Length: > 0 } userId } ? userId : null)),
    };
}
