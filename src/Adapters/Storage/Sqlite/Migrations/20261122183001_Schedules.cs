using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Schedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "DueAt",
                table: "Reminders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "IsStaged",
                table: "Reminders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Snoozes",
                table: "Reminders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "Reminders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsStaged",
                table: "Inbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "DueNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Schedule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Recipient = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LatestAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsStaged = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<long>(type: "INTEGER", nullable: false),
                    LeaseOwner = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LeaseUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Schedules",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SettledUpTo = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Schedules", x => x.Name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_For_State_DueAt",
                table: "Reminders",
                columns: new[] { "For", "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders",
                column: "DueAt",
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_By_On",
                table: "Activities",
                columns: new[] { "By", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Key",
                table: "DueNotices",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Waiting",
                table: "DueNotices",
                columns: new[] { "Schedule", "Id" },
                filter: "\"State\" = 0");

            // What was set before rings too; what was taken back does not.
            migrationBuilder.Sql("UPDATE \"Reminders\" SET \"DueAt\" = \"At\", \"State\" = CASE WHEN \"Withdrawn\" = 1 THEN 3 ELSE 0 END");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DueNotices");

            migrationBuilder.DropTable(
                name: "Schedules");

            migrationBuilder.DropIndex(
                name: "IX_Reminders_For_State_DueAt",
                table: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Activities_By_On",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "IsStaged",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "Snoozes",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "IsStaged",
                table: "Inbox");
        }
    }
}
