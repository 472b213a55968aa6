using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

namespace SalesBot.Adapters.WeCom.Roster;

/// <summary>Reads who is in departments, and their leaders from elsewhere.</summary>
internal sealed class DepartmentMembers(ContactsApi contacts)
{
    /// <summary>Reads all of them, or says why one department could not be read: half a roster would make the other half leave.</summary>
    public async Task<ApiResult<IReadOnlyList<Member>>> ReadAsync(IReadOnlyList<Department> departments, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var department in departments)
        {
            var members = await OfAsync(department.Id, cancellationToken);
            if (members is not ApiResult<MembersAnswer>.Ok { Value.UserList: var list })
            {
                return members.Then(_ => Ok([]));
            }

            foreach (var member in list)
            {
                found.TryAdd(WeComChat.Account(member.UserId), member);
            }
        }

        foreach (var leader in departments.SelectMany(department => department.DepartmentLeader ?? []).Select(WeComChat.Account).Distinct(StringComparer.Ordinal))
        {
            if (!found.ContainsKey(leader))
            {
                var one = await contacts.MemberAsync(leader, cancellationToken);
                if (one is ApiResult<Member>.Ok { Value: var member })
                {
                    found.Add(leader, member);
                }
                else if (one is not ApiResult<Member>.Failed { Error.Kind: ApiErrorKind.Recipient })
                {
                    return one.Then(_ => Ok([]));
                }
            }
        }

        return Ok([.. found.Values]);
    }

    /// <summary>With details, or where those would be too much, with names alone.</summary>
    private async Task<ApiResult<MembersAnswer>> OfAsync(long department, CancellationToken cancellationToken)
    {
        var details = await contacts.MembersAsync(department, cancellationToken);
        return details is ApiResult<MembersAnswer>.Failed { Error.Number: DepartmentTree.TooLarge }
            ? await contacts.MemberNamesAsync(department, cancellationToken)
            : details;
    }

    private static ApiResult<IReadOnlyList<Member>> Ok(IReadOnlyList<Member> members) => new ApiResult<IReadOnlyList<Member>>.Ok(members);
}
