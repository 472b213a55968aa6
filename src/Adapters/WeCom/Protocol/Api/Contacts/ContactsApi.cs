using System.Globalization;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

/// <summary>Departments and members, as far as the app sees them.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ContactsApi(ApiClient client)
{
    /// <summary>The largest page of <see cref="MemberIdsAsync"/>.</summary>
    public const int LargestPage = 10_000;

    /// <summary>The ids of a department and all below it; of all that the app sees where none is given.</summary>
    public Task<ApiResult<DepartmentIdsAnswer>> DepartmentIdsAsync(long? department, CancellationToken cancellationToken) =>
        client.GetAsync("department/simplelist", department is { } id ? Query("id", id) : "", ApiJson.Types.DepartmentIdsAnswer, cancellationToken);

    /// <summary>A department and all below it; slow in large companies.</summary>
    public Task<ApiResult<DepartmentsAnswer>> DepartmentsAsync(long? department, CancellationToken cancellationToken) =>
        client.GetAsync("department/list", department is { } id ? Query("id", id) : "", ApiJson.Types.DepartmentsAnswer, cancellationToken);

    /// <summary>One department.</summary>
    public Task<ApiResult<DepartmentAnswer>> DepartmentAsync(long department, CancellationToken cancellationToken) =>
        client.GetAsync("department/get", Query("id", department), ApiJson.Types.DepartmentAnswer, cancellationToken);

    /// <summary>Ids and names of those who are directly in a department.</summary>
    public Task<ApiResult<MembersAnswer>> MemberNamesAsync(long department, CancellationToken cancellationToken) =>
        client.GetAsync("user/simplelist", Query("department_id", department), ApiJson.Types.MembersAnswer, cancellationToken);

    /// <summary>Those who are directly in a department.</summary>
    public Task<ApiResult<MembersAnswer>> MembersAsync(long department, CancellationToken cancellationToken) =>
        client.GetAsync("user/list", Query("department_id", department), ApiJson.Types.MembersAnswer, cancellationToken);

    /// <summary>One member.</summary>
    public async Task<ApiResult<Member>> MemberAsync(string userId, CancellationToken cancellationToken)
    {
        var answer = await client.GetAsync("user/get", $"userid={Uri.EscapeDataString(userId)}", ApiJson.Types.MemberAnswer, cancellationToken);
        return answer.Then(read => new ApiResult<Member>.Ok(read.ToMember()));
    }

    /// <summary>A page of all members' ids; only with the secret of contacts.</summary>
    /// <param name="cursor">Empty for the first page, then what the page before says.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<ApiResult<MemberIdsAnswer>> MemberIdsAsync(string cursor, CancellationToken cancellationToken) =>
        client.PostAsync("user/list_id", new MemberIdsRequest(cursor, LargestPage), ApiJson.Types.MemberIdsRequest, ApiJson.Types.MemberIdsAnswer, cancellationToken);

    /// <summary>Who has the mobile number. Too many misses block the call for a day: ask <see cref="MemberLookUp"/>, which remembers.</summary>
    public Task<ApiResult<UserIdAnswer>> ByMobileAsync(string mobile, CancellationToken cancellationToken) =>
        client.PostAsync("user/getuserid", new MobileRequest(mobile), ApiJson.Types.MobileRequest, ApiJson.Types.UserIdAnswer, cancellationToken);

    /// <summary>Who has the mail address; the same holds.</summary>
    /// <param name="email">The address.</param>
    /// <param name="isPersonal">Whether it is a personal one, not the company's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<ApiResult<UserIdAnswer>> ByEmailAsync(string email, bool isPersonal, CancellationToken cancellationToken) =>
        client.PostAsync("user/get_userid_by_email", new EmailRequest(email, isPersonal ? 2 : 1), ApiJson.Types.EmailRequest, ApiJson.Types.UserIdAnswer, cancellationToken);

    /// <summary>The userids behind encrypted ids.</summary>
    public Task<ApiResult<OpenIdsAnswer>> FromOpenIdsAsync(IReadOnlyList<string> openIds, CancellationToken cancellationToken) =>
        client.PostAsync("batch/openuserid_to_userid", new OpenIdsRequest(openIds), ApiJson.Types.OpenIdsRequest, ApiJson.Types.OpenIdsAnswer, cancellationToken);

    private static string Query(string name, long value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");
}
