using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

namespace SalesBot.Adapters.DingTalk.Roster;

/// <summary>Reads who is in departments, page by page.</summary>
internal sealed class DepartmentMembers(ContactsApi contacts)
{
    /// <summary>Reads all of them, or says why one department could not be read: half a roster would make the other half leave.</summary>
    /// <returns>Everybody once, with all that any department tells of whom they lead.</returns>
    public async Task<ApiResult<IReadOnlyList<Member>>> ReadAsync(IReadOnlyList<Department> departments, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var department in departments.Select(department => department.DeptId))
        {
            long? cursor = 0;
            while (cursor is { } from)
            {
                var page = await contacts.MembersAsync(department, from, cancellationToken);
                if (page is ApiResult<MembersPage>.Failed { Error.Kind: ApiErrorKind.NotFound })
                {
                    // Nobody whom the app sees is directly in it.
                    break;
                }

                if (page is not ApiResult<MembersPage>.Ok { Value: var answer })
                {
                    return page.Then(_ => Ok([]));
                }

                foreach (var member in answer.List ?? [])
                {
                    var led = member.Leader is true ? [new LedDepartment { DeptId = department, Leader = true }] : Array.Empty<LedDepartment>();
                    found[member.Userid] = found.TryGetValue(member.Userid, out var known)
                        ? known with { LeaderInDept = [.. known.LeaderInDept ?? [], .. led] }
                        : member with { LeaderInDept = [.. member.LeaderInDept ?? [], .. led] };
                }

                // A cursor that stands still would be read for ever.
                cursor = answer.HasMore is true && answer.NextCursor > from ? answer.NextCursor : null;
            }
        }

        return Ok([.. found.Values]);
    }

    private static ApiResult<IReadOnlyList<Member>> Ok(IReadOnlyList<Member> members) => new ApiResult<IReadOnlyList<Member>>.Ok(members);
}
