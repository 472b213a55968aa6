using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SilentDeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders");

            migrationBuilder.AddColumn<DateOnly>(
                name: "SilentSince",
                table: "Deals",
                type: "date",
                nullable: true);

            // What DealRow keeps from now on: of open and paused deals only.
            migrationBuilder.Sql("UPDATE \"Deals\" SET \"SilentSince\" = CASE WHEN \"Status\" = 3 OR \"Cadence\" IS NOT NULL THEN DATE '1900-01-01' ELSE COALESCE(\"LastProgress\", \"CreatedOn\") END WHERE \"Status\" IN (0, 3) AND \"Withdrawn\" = FALSE");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders",
                columns: new[] { "DueAt", "For" },
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Silent",
                table: "Deals",
                columns: new[] { "SilentSince", "Owner", "Id" },
                filter: "\"SilentSince\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Deals_Silent",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "SilentSince",
                table: "Deals");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders",
                column: "DueAt",
                filter: "\"State\" = 0");
        }
    }
}
